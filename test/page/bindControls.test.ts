// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bindControls, hasControl } from '../../src/page/bindControls.ts';

const fika = { open: vi.fn(), acceptAll: vi.fn(), rejectAll: vi.fn(), reset: vi.fn() };
const report = vi.fn();
// Once: listeners on the document stay for good, as they do on a page.
bindControls(fika, report);

const called = (): string[] => Object.entries(fika).flatMap(([name, { mock }]) => mock.calls.map(() => name));

function add(tag: string, attributes: Record<string, string>, parent: ParentNode = document.body): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}

/** Clicks, and tells whether the page still does what it would. */
const click = (element: Element): boolean =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));

beforeEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
  vi.clearAllMocks();
});

test.each([
  ['preferences', 'open'],
  ['accept-all', 'acceptAll'],
  ['reject-all', 'rejectAll'],
  ['reset', 'reset'],
])('an element with data-fika="%s", added at any time, acts on a click', (name, command) => {
  expect(click(add('button', { 'data-fika': name }))).toBe(false);
  expect(called()).toEqual([command]);
});

test('a control opens the preferences, whatever it is, and nothing of the click goes along', () => {
  click(add('button', { 'data-fika': 'preferences' }));
  click(add('a', { href: '#fika' }));
  expect(fika.open.mock.calls).toEqual([[], []]);
});

test('a click on what is inside a control is a click on it', () => {
  click(add('span', {}, add('button', { 'data-fika': 'reset' })));
  expect(called()).toEqual(['reset']);
});

test('a control inside a shadow root acts too', () => {
  const root = add('div', {}).attachShadow({ mode: 'open' });
  click(add('button', { 'data-fika': 'preferences' }, root));
  expect(called()).toEqual(['open']);
});

test('a control acts inside a part of the page that keeps clicks to itself', () => {
  const part = add('footer', {});
  part.addEventListener('click', (event) => { event.stopPropagation(); });
  click(add('button', { 'data-fika': 'preferences' }, part));
  expect(called()).toEqual(['open']);
});

test('the innermost of nested controls acts alone', () => {
  click(add('button', { 'data-fika': 'reset' }, add('div', { 'data-fika': 'accept-all' })));
  expect(called()).toEqual(['reset']);
});

test('a link to #fika opens the preferences and does not scroll', () => {
  expect(click(add('a', { href: '#fika' }))).toBe(false);
  expect(called()).toEqual(['open']);
});

test("the page's other elements and links are left alone", () => {
  expect(click(add('button', {}))).toBe(true);
  expect(click(add('a', { href: '#elsewhere' }))).toBe(true);
  expect(called()).toEqual([]);
  expect(report).not.toHaveBeenCalled();
});

test.each(['preference', '', 'open', 'acceptAll', 'toString', '__proto__', 'Reset'])('data-fika="%s" is reported with the element and does nothing', (name) => {
  const element = add('button', { 'data-fika': name });
  click(element);
  expect(report.mock.calls).toEqual([['control', name, element]]);
  expect(called()).toEqual([]);
});

describe('#fika in the address', () => {
  test('opens the preferences whenever it comes there', () => {
    location.hash = '#elsewhere';
    dispatchEvent(new Event('hashchange'));
    expect(called()).toEqual([]);
    history.replaceState(null, '', '#fika');
    dispatchEvent(new Event('hashchange'));
    expect(called()).toEqual(['open']);
  });

  test('goes when it is followed, so that the page opens nothing when it is loaded anew', () => {
    history.replaceState({ mine: 1 }, '', '/page?query=1#fika');
    dispatchEvent(new Event('hashchange'));
    expect(location.pathname + location.search + location.hash).toBe('/page?query=1');
    expect(history.state).toEqual({ mine: 1 });
  });

  test('opens them when it is there from the start', () => {
    history.replaceState(null, '', '#fika');
    const open = vi.fn();
    bindControls({ ...fika, open }, report);
    expect(open.mock.calls).toEqual([[]]);
  });
});

test.each<[string, Record<string, string>, boolean]>([
  ['button', { 'data-fika': 'preferences' }, true],
  ['a', { href: '#fika' }, true],
  ['a', { href: '/cookies#fika' }, true],
  ['button', { 'data-fika': 'reset' }, false],
  ['a', { href: '/fika' }, false],
])('a way back of the page itself: <%s> with %o: %s', (tag, attributes, expected) => {
  expect(hasControl()).toBe(false);
  add(tag, attributes);
  expect(hasControl()).toBe(expected);
});
