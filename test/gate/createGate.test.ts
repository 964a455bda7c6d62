// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { INITIAL } from '../../src/consent/begin.ts';
import type { Decision } from '../../src/consent/state.ts';
import { createGate, type Gate } from '../../src/gate/createGate.ts';
import { createChange } from '../support/createChange.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';

/** What the gate does with content that jsdom can hold; scripts are run in real browsers, in test/e2e. */
const KNOWN = ['essential', 'performance', 'functional', 'advertising'];
let granted: string[];
let denied: string[];
let gate: Gate;
const onHeld = vi.fn();
const onMutation = vi.fn();
const report = vi.fn();
const config = createConfig();
/** What the gate is told of a view that opens; with a decision, of an answer. */
const check = (decision: Decision | null = null): void => {
  gate.update({ ...createChange(config, INITIAL, { type: 'open', view: 'banner' }), state: { ...INITIAL, decision } });
};

beforeEach(() => {
  granted = ['essential'];
  denied = [];
  report.mockReset();
  const says = (list: string[], category: string, service: string | null): boolean =>
    list.includes(service ? `${category}/${service}` : category);
  onHeld.mockReset();
  onMutation.mockReset();
  gate = createGate({
    isMet(condition, service) {
      const category = condition.replace('!', '');
      if (!KNOWN.includes(category)) return undefined;
      return category === condition ? says(granted, category, service) : says(denied, category, service);
    },
    nextTask: () => Promise.resolve(),
    onHeld,
    onMutation,
    report,
  });
});

afterEach(() => {
  document.body.replaceChildren();
});

function add<T extends keyof HTMLElementTagNameMap>(tag: T, attributes: Record<string, string>): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

const HELD: [keyof HTMLElementTagNameMap, Record<string, string>][] = [
  ['iframe', { src: 'about:blank' }],
  ['img', { src: '/pixel.gif', srcset: '/pixel2.gif 2x' }],
  ['link', { href: '/style.css' }],
  ['source', { src: '/film.mp4' }],
  ['object', { data: '/film.swf' }],
];

describe.each(HELD)('<%s>', (tag, addresses) => {
  const held = Object.fromEntries(Object.entries(addresses).map(([name, value]) => [`data-${name}`, value]));
  const live = (element: Element): Record<string, string | null> =>
    Object.fromEntries(Object.keys(addresses).map((name) => [name, element.getAttribute(name)]));
  const none = Object.fromEntries(Object.keys(addresses).map((name) => [name, null]));

  test('has no address until its category is granted, and none after it is withdrawn', () => {
    const element = add(tag, { 'data-category': 'functional', ...held });
    check();
    expect(live(element)).toEqual(none);
    granted.push('functional');
    check();
    expect(live(element)).toEqual(addresses);
    check();
    expect(live(element)).toEqual(addresses);
    granted = ['essential'];
    check();
    expect(live(element)).toEqual(none);
    expect(element.isConnected).toBe(true);
    expect(report).not.toHaveBeenCalled();
  });
});

describe('what an element asks for', () => {
  const isLive = (category: string, service?: string): boolean => {
    const frame = add('img', { 'data-category': category, 'data-src': '/x.gif', ...(service && { 'data-service': service }) });
    check();
    return frame.hasAttribute('src');
  };

  test('of several categories all must be granted', () => {
    granted.push('functional');
    expect(isLive('functional advertising')).toBe(false);
    granted.push('advertising');
    expect(isLive(' functional\n advertising ')).toBe(true);
    expect(isLive('functional advertising nowhere')).toBe(false);
  });

  test('"!x" waits until x is denied; undecided is not denied', () => {
    expect(isLive('!advertising')).toBe(false);
    denied.push('advertising');
    expect(isLive('!advertising')).toBe(true);
    expect(isLive('!advertising functional')).toBe(false);
    granted.push('functional');
    expect(isLive('!advertising functional')).toBe(true);
  });

  test('a service is asked for by its name, beside others of its category', () => {
    granted.push('functional', 'functional/maps');
    expect([isLive('functional', 'maps'), isLive('functional', 'video'), isLive('functional')]).toEqual([true, false, true]);
  });

  test('what is essential is never held', () => {
    expect(isLive('essential')).toBe(true);
  });
});

describe('mistakes are held and reported once, with the element:', () => {
  test.each(['nowhere', '!nowhere', 'functional nowhere'])('an unknown category, "%s"', (category) => {
    granted.push('functional', 'nowhere');
    denied.push('nowhere');
    const image = add('img', { 'data-category': category, 'data-src': '/x.gif' });
    add('img', { 'data-category': category, 'data-src': '/y.gif' });
    check();
    check();
    expect(document.querySelectorAll('[src]')).toHaveLength(0);
    expect(report.mock.calls).toEqual([['unknown-category', 'nowhere', image]]);
  });

  test('no category', () => {
    const image = add('img', { 'data-category': ' ', 'data-src': '/x.gif' });
    check();
    check();
    expect(image.hasAttribute('src')).toBe(false);
    expect(report.mock.calls).toEqual([['unknown-category', '', image]]);
  });

  test('an address that the browser has fetched already', () => {
    const image = add('img', { 'data-category': 'advertising', src: '/x.gif' });
    check();
    check();
    expect(report.mock.calls).toEqual([['live-address', 'src', image]]);
  });

  test('a script that the browser has run already', () => {
    const script = add('script', { 'data-category': 'advertising', type: 'application/json' });
    check();
    check();
    expect(report.mock.calls).toEqual([['live-script', '', script]]);
  });
});

test('content that is added later is treated the same, with all that is inside it', async () => {
  granted.push('functional');
  check();
  const box = document.createElement('div');
  for (const category of ['functional', 'advertising']) {
    const image = document.createElement('img');
    image.setAttribute('data-category', category);
    image.setAttribute('data-src', `/${category}.gif`);
    box.append(image);
  }
  document.body.append(box);
  await Promise.resolve();
  expect([...box.children].map((image) => image.getAttribute('src'))).toEqual(['/functional.gif', null]);
});

test('a frame that is withdrawn is put in anew, in its place: only so is it empty in a browser', () => {
  const frame = add('iframe', { 'data-category': 'functional', 'data-src': 'about:blank' });
  const next = add('p', {});
  granted.push('functional');
  check();
  const observer = new MutationObserver(() => undefined);
  observer.observe(document.body, { childList: true });
  granted = [];
  check();
  const removed = observer.takeRecords().flatMap(({ removedNodes }) => [...removedNodes]);
  observer.disconnect();
  // Compared here: jsdom's frames cannot be printed.
  expect(removed.length === 1 && removed[0] === frame).toBe(true);
  expect(frame.nextElementSibling).toBe(next);
});

test('a held script keeps its type until its category is granted', async () => {
  const script = add('script', { 'data-category': 'performance', type: 'text/plain', 'data-type': 'application/x-test' });
  check();
  await Promise.resolve();
  expect(script.type).toBe('text/plain');
  granted.push('performance');
  check();
  await vi.waitFor(() => {
    expect(script.type).toBe('application/x-test');
  });
  expect(script.isConnected).toBe(true);
});

describe('a frame', () => {
  const frame = (): HTMLIFrameElement => add('iframe', { 'data-category': 'functional', 'data-src': 'about:blank' });

  test('is told of while it is held, and not when it is allowed', () => {
    const held = frame();
    check();
    expect(onHeld.mock.calls.length === 1 && onHeld.mock.calls[0]?.[0] === held).toBe(true);
    granted.push('functional');
    onHeld.mockReset();
    check();
    expect(onHeld).not.toHaveBeenCalled();
  });

  test('that is loaded once stays, until there is another answer', () => {
    const held = frame();
    check();
    gate.loadOnce(held);
    check();
    expect(held.hasAttribute('src')).toBe(true);
    check(createDecision({ denied: ['functional'] }));
    expect(held.hasAttribute('src')).toBe(false);
  });

  test('that is loaded once stays while another is allowed for good', () => {
    const held = frame();
    check();
    gate.loadOnce(held);
    const answer = { ...INITIAL, source: 'embed', decision: createDecision({ granted: ['performance'] }) } as const;
    gate.update({ ...createChange(config, INITIAL, { type: 'open', view: 'banner' }), state: answer });
    expect(held.hasAttribute('src')).toBe(true);
  });
});

describe('a script that has run', () => {
  const run = async (category: string): Promise<void> => {
    const script = add('script', { 'data-category': category, type: 'text/plain', 'data-type': 'application/x-test' });
    check();
    await vi.waitFor(() => {
      expect(script.type).toBe('application/x-test');
    });
  };

  test('is known to be revoked once its category is not granted any more', async () => {
    granted.push('performance');
    await run('performance');
    expect(gate.hasRunRevoked()).toBe(false);
    granted = [];
    expect(gate.hasRunRevoked()).toBe(true);
  });

  test('because something was denied is no reason for a fresh page', async () => {
    denied.push('performance');
    await run('!performance');
    denied = [];
    expect(gate.hasRunRevoked()).toBe(false);
  });
});
