// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.shop.example.com/a/b/c.html" }
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPlan, type SweepOrder } from '../../src/sweep/createPlan.ts';
import { sweepNow } from '../../src/sweep/sweepNow.ts';
import { assertAlways } from '../support/assertAlways.ts';
import { createOrder } from './createOrder.ts';

const run = (order: SweepOrder) => sweepNow(createPlan(order));
const cookies = (): string[] => document.cookie.split('; ').filter(Boolean).sort();
/** Makes the page show these cookies, one after the other and then the last; returns what is written to them. */
function watch(...shown: string[]): string[] {
  const written: string[] = [];
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => (shown.length > 1 ? shown.shift() : shown[0]),
    set: (text: string) => written.push(text),
  });
  return written;
}

const everything = createOrder({ cookies: [{ name: '*' }], storage: [{ name: '*' }] }, { own: [] });

beforeEach(() => void run(everything));

afterEach(() => {
  Reflect.deleteProperty(document, 'cookie');
  vi.unstubAllGlobals();
});

describe('a declared cookie goes', () => {
  test.each([
    '',
    '; path=/',
    '; path=/a',
    '; path=/a/',
    '; path=/a/b',
    '; path=/a/b/',
    '; path=/a/b/c.html',
    '; path=/; domain=www.shop.example.com',
    '; path=/; domain=shop.example.com',
    '; path=/; domain=example.com',
    '; path=/a; domain=example.com; secure; samesite=strict',
    '; path=/; secure; max-age=1000',
  ])('wherever it stands: %s', (attributes) => {
    document.cookie = `_ga=1${attributes}`;
    expect(cookies()).toEqual(['_ga=1']);
    expect(run(createOrder({ cookies: [{ name: '_ga' }] }))).toEqual({ leftovers: [], hasSwept: true });
    expect(cookies()).toEqual([]);
  });

  test('in each place where there is one of its name', () => {
    for (const path of ['/', '/a', '/a/b/']) {
      for (const domain of ['', '; domain=example.com']) document.cookie = `_ga=1; path=${path}${domain}`;
    }
    expect(cookies()).toHaveLength(6);
    run(createOrder({ cookies: [{ name: '_ga' }] }));
    expect(cookies()).toEqual([]);
  });

  test.each(['__Host-t', '__Secure-t'])('with the prefix of %s', (name) => {
    document.cookie = `${name}=1; path=/; secure`;
    run(createOrder({ cookies: [{ name }] }));
    expect(cookies()).toEqual([]);
  });

  test('by its pattern, and no other with it', () => {
    for (const name of ['_ga', '_ga_1', '_ga_2', 'x_ga_', '_gid']) document.cookie = `${name}=1; path=/`;
    run(createOrder({ cookies: [{ name: '_ga_*' }] }));
    expect(cookies()).toEqual(['_ga=1', '_gid=1', 'x_ga_=1']);
  });

  test('although the page does not see its path, where that is declared', () => {
    const written = watch('');
    expect(run(createOrder({ cookies: [{ name: '_ga', path: '/checkout' }] }))).toEqual({ leftovers: [], hasSwept: false });
    expect(written).toContain('_ga=; path=/checkout; domain=shop.example.com; secure; samesite=none; max-age=0');
  });
});

test('a page is not written to more than it takes', () => {
  const written = watch('_ga=1');
  run(createOrder({ cookies: [{ name: '_ga' }] }));
  expect(written.filter((text) => text.includes('path=/a/b;'))).toHaveLength(8);
  const less = watch('_ga=1', '');
  run(createOrder({ cookies: [{ name: '_ga' }] }));
  expect(less).toHaveLength(8);
  expect(less.filter((text) => !text.includes('path=/;'))).toEqual([]);
});

describe('a cookie stays', () => {
  test('where it is declared elsewhere, and is said to be still there', () => {
    document.cookie = 'id=1; path=/';
    document.cookie = 'wide=1; path=/';
    const declared = [{ name: 'id', path: '/checkout' }, { name: 'wide', domain: 'example.com' }];
    const { leftovers, hasSwept } = run(createOrder({ cookies: declared }));
    expect(cookies()).toEqual(['id=1', 'wide=1']);
    expect(leftovers.map(({ name, reason }) => `${name} ${reason}`)).toEqual(['id still-there', 'wide still-there']);
    expect(hasSwept).toBe(false);
  });

  test('when an allowed service declares it too, and the page is told so', () => {
    document.cookie = 'id=1; path=/';
    const allowed = [{ id: 'shop', cookies: [{ name: 'id' }] }];
    const { leftovers } = run(createOrder({ cookies: [{ name: 'i*' }] }, { allowed }));
    expect(cookies()).toEqual(['id=1']);
    expect(leftovers).toEqual([{ service: 'ads', kind: 'cookie', name: 'id', reason: 'shared' }]);
  });

  test("when it is Fika's own, without a word", () => {
    document.cookie = 'fika=1; path=/';
    expect(run(createOrder({ cookies: [{ name: '*' }, { name: 'fika', path: '/' }] })).leftovers).toEqual([]);
    expect(cookies()).toEqual(['fika=1']);
  });

  test('unwritten when its declared path tries to write it', () => {
    run(createOrder({ cookies: [{ name: 'x', path: '/a; max-age=99; path=/' }] }));
    expect(cookies()).toEqual([]);
  });
});

test('a cookie without a name is no obstacle', () => {
  document.cookie = 'nameless; path=/';
  document.cookie = '_ga=a=b; path=/';
  expect(run(createOrder({ cookies: [{ name: '*' }] })).leftovers).toEqual([]);
  document.cookie = 'nameless; path=/; max-age=0';
});

describe('stored values', () => {
  const fill = (): void => {
    for (const area of [localStorage, sessionStorage]) {
      for (const key of ['mp_1', 'mp_2', 'mine', 'length', '']) area.setItem(key, '1');
    }
  };
  const keys = (area: Storage): (string | null)[] => Array.from({ length: area.length }, (_, index) => area.key(index)).sort();

  test('go from the area they are declared in', () => {
    fill();
    run(createOrder({ storage: [{ name: 'mp_*', kind: 'local' }, { name: 'length', kind: 'session' }] }));
    expect(keys(localStorage)).toEqual(['', 'length', 'mine']);
    expect(keys(sessionStorage)).toEqual(['', 'mine', 'mp_1', 'mp_2']);
  });

  test('go from both where none is declared', () => {
    fill();
    expect(run(createOrder({ storage: [{ name: 'mp_*' }] }))).toEqual({ leftovers: [], hasSwept: true });
    for (const area of [localStorage, sessionStorage]) expect(keys(area)).toEqual(['', 'length', 'mine']);
  });

  test('stay when an allowed service declares them too', () => {
    fill();
    const allowed = [{ id: 'shop', storage: [{ name: 'mp_2' }] }];
    const { leftovers } = run(createOrder({ storage: [{ name: 'mp_*', kind: 'local' }] }, { allowed }));
    expect(keys(localStorage)).toEqual(['', 'length', 'mine', 'mp_2']);
    expect(leftovers).toEqual([{ service: 'ads', kind: 'local', name: 'mp_2', reason: 'shared' }]);
  });
});

test('where the browser blocks storage, all that was declared is unavailable, and nothing throws', () => {
  const fail = (): never => {
    throw new DOMException('The document is sandboxed', 'SecurityError');
  };
  Object.defineProperty(document, 'cookie', { configurable: true, get: fail, set: fail });
  vi.stubGlobal('localStorage', undefined);
  const { leftovers } = run(createOrder({ cookies: [{ name: '_ga*' }], storage: [{ name: 'k' }] }));
  expect(leftovers).toEqual([
    { service: 'ads', kind: 'cookie', name: '_ga*', reason: 'unavailable' },
    { service: 'ads', kind: 'local', name: 'k', reason: 'unavailable' },
  ]);
});

test('where there is nothing to sweep nothing is written and nothing is left', () => {
  expect(run(createOrder({ cookies: [{ name: '_ga' }], storage: [{ name: 'k' }] }))).toEqual({ leftovers: [], hasSwept: false });
});

test('whatever is declared, what is allowed stays, and the rest of what is declared goes', { timeout: 60_000 }, () => {
  const name = fc.stringMatching(/^[ab]{1,3}$/);
  const pattern = fc.stringMatching(/^[ab*]{1,3}$/);
  const declared = fc.array(pattern.map((text) => ({ name: text })), { maxLength: 4 });
  assertAlways(fc.property(fc.uniqueArray(name), declared, declared, (there, revoked, allowed) => {
    run(everything);
    for (const one of there) document.cookie = `${one}=1; path=/; domain=example.com`;
    document.cookie = 'fika=1; path=/';
    const fits = (list: { name: string }[], one: string): boolean =>
      list.some((entry) => new RegExp(`^${entry.name.replaceAll('*', '.*')}$`).test(one));
    run(createOrder({ cookies: revoked }, { allowed: [{ id: 'shop', cookies: allowed }] }));
    const kept = there.filter((one) => fits(allowed, one) || !fits(revoked, one));
    expect(cookies()).toEqual([...kept, 'fika'].map((one) => `${one}=1`).sort());
  }), 200);
});
