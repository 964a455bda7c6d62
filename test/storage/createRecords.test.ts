// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encode } from '../../src/consent/record.ts';
import { INITIAL } from '../../src/consent/begin.ts';
import type { Config } from '../../src/config/complete.ts';
import type { Action, Decision } from '../../src/consent/state.ts';
import { createRecords } from '../../src/storage/createRecords.ts';
import { readCookies } from '../../src/storage/readCookies.ts';
import { createChange } from '../support/createChange.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';

const config = createConfig();
const now = Math.floor(Date.now() / 1000);
const report = vi.fn();
const load = () => import('../../src/storage/manyCookies.ts');

/** What was last written to `document.cookie`. */
let written: string[] = [];
const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;

beforeEach(() => {
  written = [];
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => cookie.get!.call(document) as string,
    set: (text: string) => {
      written.push(text);
      cookie.set!.call(document, text);
    },
  });
});

afterEach(() => {
  Reflect.deleteProperty(document, 'cookie');
  for (const pair of document.cookie.split('; ')) document.cookie = `${pair.split('=')[0] ?? ''}=; path=/; max-age=0`;
  report.mockReset();
});

const fresh = (action: Action): Action => ('now' in action ? { ...action, now: now * 1000 } : action);
const later = (choice: Parameters<typeof createDecide>[0]): Action => fresh(createDecide(choice));
const first = fresh(createStart());

/** Plays the actions with the recorder as their only effect. */
function record(actions: readonly Action[], of = config): void {
  const { keep: effect, read } = createRecords(of, load, report);
  read();
  let state = INITIAL;
  for (const action of actions) {
    const change = createChange(of, state, action);
    ({ state } = change);
    effect(change);
  }
}

const readRecord = (of: Config) => createRecords(of, load, report).read();
const stored = (own: Partial<Decision> = {}): Decision => createDecision({ at: now, granted: ['performance'], ...own });

describe('the record', () => {
  test('is not written before there is a decision', () => {
    record([first, { type: 'open', view: 'preferences' }, { type: 'close' }]);
    expect(written).toEqual([]);
    expect(readRecord(config)).toBeNull();
  });

  test('is written for a decision and read back', () => {
    record([first, later({ performance: true, advertising: false })]);
    expect(readRecord(config)).toMatchObject({ granted: ['performance'], denied: ['advertising'], at: now, rev: '1' });
    expect(report).not.toHaveBeenCalled();
  });

  test('is one cookie, for the whole site, that no other site sends, and lives as long as the answer counts', () => {
    record([first, later({ performance: true })]);
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^fika=/);
    expect(written[0]).toContain('; path=/');
    expect(written[0]).toContain('; sameSite=Lax');
    expect(written[0]).toContain(`; expires=${new Date((now + 182 * 86_400) * 1000).toUTCString()}`);
    // The page of this test is an http one: with `secure` the browser would refuse the cookie.
    expect(written[0]).not.toMatch(/secure|domain/i);
  });

  test('is JSON that any server can read', () => {
    record([first, later({ performance: true })]);
    const value = decodeURIComponent(/fika=([^;]*)/.exec(document.cookie)?.[1] ?? '');
    expect(JSON.parse(value)).toMatchObject({ v: 1, granted: ['performance'] });
  });

  test('goes where the owner wants it', () => {
    record([first, later({ performance: true })], createConfig({ storage: { name: 'choice', domain: 'localhost', sameSite: 'Strict' } }));
    const set = written.filter((text) => !text.startsWith('choice=;') && text.startsWith('choice='));
    for (const part of [/; domain=localhost(;|$)/, /; sameSite=Strict(;|$)/]) expect(set[0]).toMatch(part);
  });

  test('is written again for each decision, and for nothing else', () => {
    record([first, later({ performance: true }), { type: 'open', view: 'preferences' }, later(false), { type: 'close' }]);
    expect(written).toHaveLength(2);
    expect(readRecord(config)).toMatchObject({ granted: [], denied: ['performance', 'functional', 'advertising'] });
  });

  test('is deleted by a reset, where it stands', () => {
    record([first, later({ performance: true }), { type: 'reset' }]);
    expect(document.cookie).toBe('');
    expect(readRecord(config)).toBeNull();
  });

  test('is deleted by a reset even when it counts no longer', () => {
    document.cookie = `fika=${encode(stored({ rev: '0' }))}; path=/`;
    record([fresh(createStart({ stored: readRecord(config) })), { type: 'reset' }]);
    expect(document.cookie).toBe('');
  });

  test('that counts no longer stays where it is until there is an answer', () => {
    document.cookie = `fika=${encode(stored({ rev: '0' }))}; path=/`;
    written = [];
    record([fresh(createStart({ stored: readRecord(config) }))]);
    expect(written).toEqual([]);
    expect(readRecord(config)).toMatchObject({ rev: '0' });
  });

  test('of a refusal lives as long as the owner keeps refusals', () => {
    record([first, later(false)], createConfig({ storage: { days: { granted: 10, denied: 300 } } }));
    expect(written[0]).toContain(`; expires=${new Date((now + 300 * 86_400) * 1000).toUTCString()}`);
  });

  test.each(['x', '{"v":1}', '%', encode(stored()).replace('"v":1', '"v":2')])('that is unreadable counts for nothing: %s', (value) => {
    document.cookie = `fika=${value}; path=/`;
    expect(readRecord(config)).toBeNull();
  });
});

describe('what came from elsewhere stands there already and is not written again:', () => {
  test.each<[string, (found: Decision | null) => Action[]]>([
    ['a stored record', (found) => [createStart({ stored: found, now: now * 1000 })]],
    ["another tab's", (found) => [first, { type: 'sync', stored: found, now: now * 1000 }, { type: 'open', view: 'preferences' }]],
  ])('%s', (_, actions) => {
    document.cookie = `fika=${encodeURIComponent(encode(stored()))}; path=/`;
    written = [];
    const { keep, read } = createRecords(config, load, report);
    let state = INITIAL;
    for (const action of actions(read())) {
      const change = createChange(config, state, action);
      ({ state } = change);
      keep(change);
    }
    expect(state.decision).toMatchObject({ granted: ['performance'] });
    expect(written).toEqual([]);
  });
});

test('a record that a signal changed, and one of another consent manager, are written at the start', () => {
  record([createStart({ stored: stored({ granted: ['advertising'] }), gpc: true, now: now * 1000 })]);
  expect(readRecord(config)).toMatchObject({ granted: [], denied: ['advertising'], gpc: true });
  record([createStart({ imported: stored({ id: 'theirs' }), now: now * 1000 })]);
  expect(readRecord(config)).toMatchObject({ id: 'theirs' });
});

describe('a record that takes more than one cookie', () => {
  const twice = (own: Partial<Decision> = {}) => {
    for (const [path, granted] of [['/', ['performance', 'functional']], [location.pathname, ['functional']]] as const) {
      document.cookie = `fika=${encodeURIComponent(encode(stored({ ...own, granted })))}; path=${path}`;
    }
  };

  test('is found at once where there is one, and late where there are several: the stricter answers hold', async () => {
    expect(createRecords(config, load, report).find()).toBeNull();
    history.replaceState(null, '', '/deep/page');
    twice();
    const { find, read } = createRecords(config, load, report);
    expect(read()).toBeNull();
    const found = find();
    expect(found).toBeInstanceOf(Promise);
    expect(await found).toMatchObject({ granted: ['functional'] });
    expect(read()).toMatchObject({ granted: ['functional'] });
    document.cookie = `fika=; path=${location.pathname}; max-age=0`;
    history.replaceState(null, '', '/');
  });

  test('another cookie whose name begins alike is none of it', () => {
    document.cookie = `fikaOther=1; path=/`;
    document.cookie = `fika=${encodeURIComponent(encode(stored()))}; path=/`;
    document.cookie = `my-fika=1; path=/`;
    expect(createRecords(config, load, report).find()).toMatchObject({ granted: ['performance'] });
  });

  test('is waited for where there are too many services for one', async () => {
    const many = createConfig({ services: Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`service-${index}`, { category: 'functional' }])) });
    document.cookie = `fika=${encodeURIComponent(encode(stored()))}; path=/`;
    expect(await createRecords(many, load, report).find()).toMatchObject({ granted: ['performance'] });
  });
});

test("the page's cookies can be read, those of others among them", () => {
  document.cookie = '_ga=1; path=/';
  record([first, later({ performance: true })]);
  expect(readCookies().split('; ').map((pair) => pair.split('=')[0]).sort()).toEqual(['_ga', 'fika']);
});

describe('where cookies are blocked', () => {
  const block = (own: PropertyDescriptor): void => {
    Object.defineProperty(document, 'cookie', { configurable: true, ...own });
  };

  test('by an exception, reading gives no record and writing tells the owner once', () => {
    const fail = (): never => {
      throw new DOMException('The document is sandboxed', 'SecurityError');
    };
    block({ get: fail, set: fail });
    expect(readRecord(config)).toBeNull();
    expect(readCookies()).toBe('');
    record([first, later({ performance: true })]);
    expect(report.mock.calls).toEqual([['cookie-refused', 'fika', false]]);
  });

  test('for the domain alone, the host keeps the choice and the owner is told which domain', () => {
    record([first, later({ performance: true })], createConfig({ storage: { domain: 'example.com' } }));
    expect(readRecord(config)).toMatchObject({ granted: ['performance'] });
    expect(report.mock.calls).toEqual([['cookie-refused', 'fika', 'example.com']]);
  });

  test('in silence, the owner is told once', () => {
    block({ get: () => '', set: () => undefined });
    record([first, later({ performance: true }), { type: 'open', view: 'preferences' }, { type: 'close' }]);
    expect(report.mock.calls).toEqual([['cookie-refused', 'fika', false]]);
  });
});
