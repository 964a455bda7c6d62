// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createPlan, type SweepOrder } from '../../src/sweep/createPlan.ts';
import { sweepLater } from '../../src/sweep/sweepLater.ts';
import { createOrder } from './createOrder.ts';

const run = (order: SweepOrder) => sweepLater(createPlan(order));

type Outcome = 'success' | 'error' | 'blocked' | 'nothing' | 'throws';

/** A browser with these databases, each with what becomes of its deletion. */
function stubDatabases(outcomes: Record<string, Outcome>, databases?: unknown): string[] {
  const deleted: string[] = [];
  vi.stubGlobal('indexedDB', {
    databases: () => Promise.resolve([...Object.keys(outcomes).map((name) => ({ name, version: 1 })), {}]),
    ...(databases !== undefined && { databases: databases ?? undefined }),
    deleteDatabase(name: string) {
      const request: Record<string, unknown> = {};
      const outcome = outcomes[name] ?? 'success';
      if (outcome === 'throws') throw new DOMException('no', 'SecurityError');
      queueMicrotask(() => {
        if (outcome === 'success') deleted.push(name);
        (request[`on${outcome}`] as (() => void) | undefined)?.();
      });
      return request;
    },
  });
  return deleted;
}

function stubCaches(names: string[]): string[] {
  const deleted: string[] = [];
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve(names),
    delete: (name: string) => Promise.resolve(deleted.push(name) > 0),
  });
  return deleted;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const databases = (...names: string[]): { storage: unknown } => ({ storage: names.map((name) => ({ name, kind: 'indexedDB' })) });

describe('databases', () => {
  test('go by name and by pattern, and no others', async () => {
    const deleted = stubDatabases({ 'ads-1': 'success', 'ads-2': 'success', cart: 'success', adsets: 'success' });
    await expect(run(createOrder(databases('ads-*', 'cart')))).resolves.toEqual([]);
    expect(deleted).toEqual(['ads-1', 'ads-2', 'cart']);
  });

  test('that an allowed service declares too stay', async () => {
    const deleted = stubDatabases({ cart: 'success' });
    const allowed = [{ id: 'shop', ...databases('c*') }];
    await expect(run(createOrder(databases('cart'), { allowed }))).resolves.toEqual([
      { service: 'ads', kind: 'indexedDB', name: 'cart', reason: 'shared' },
    ]);
    expect(deleted).toEqual([]);
  });

  test('that are held open, or fail, are said at once', async () => {
    vi.useFakeTimers();
    stubDatabases({ a: 'blocked', b: 'error', c: 'success' });
    const left = await run(createOrder(databases('*')));
    expect(left.map(({ name, reason }) => `${name} ${reason}`)).toEqual(['a blocked', 'b still-there']);
  });

  test('whose deletion never answers are not waited for', async () => {
    vi.useFakeTimers();
    stubDatabases({ a: 'nothing' });
    const left = run(createOrder(databases('a')));
    await vi.advanceTimersByTimeAsync(1000);
    await expect(left).resolves.toEqual([{ service: 'ads', kind: 'indexedDB', name: 'a', reason: 'blocked' }]);
  });

  test.each<[string, unknown]>([
    ['has no list of them', null],
    ['never gives the list', () => new Promise(() => undefined)],
  ])('go by name, and their patterns are said, where the browser %s', async (_, list) => {
    vi.useFakeTimers();
    const deleted = stubDatabases({ 'ads-1': 'success' }, list);
    const left = run(createOrder(databases('ads-1', 'cart*')));
    await vi.advanceTimersByTimeAsync(1000);
    await expect(left).resolves.toEqual([{ service: 'ads', kind: 'indexedDB', name: 'cart*', reason: 'unavailable' }]);
    expect(deleted).toEqual(['ads-1']);
  });
});

test('caches go by name and by pattern, and no others', async () => {
  const deleted = stubCaches(['ads-1', 'ads', 'site']);
  const storage = [{ name: 'ads-*', kind: 'cache' }, { name: 'gone', kind: 'cache' }];
  await expect(run(createOrder({ storage }))).resolves.toEqual([]);
  expect(deleted).toEqual(['ads-1']);
});

describe('where storage is blocked, what was declared is unavailable, and nothing throws:', () => {
  const storage = [{ name: 'a', kind: 'indexedDB' }, { name: 'b*', kind: 'cache' }];
  const unavailable = [
    { service: 'ads', kind: 'indexedDB', name: 'a', reason: 'unavailable' },
    { service: 'ads', kind: 'cache', name: 'b*', reason: 'unavailable' },
  ];
  const error = new DOMException('no', 'SecurityError');
  const reject = () => Promise.reject(error);
  const fail = (): never => {
    throw error;
  };

  test('by a promise that fails', async () => {
    vi.stubGlobal('indexedDB', { databases: reject });
    vi.stubGlobal('caches', { keys: reject });
    await expect(run(createOrder({ storage }))).resolves.toEqual(unavailable);
  });

  test('by an exception', async () => {
    stubDatabases({ a: 'throws' });
    vi.stubGlobal('caches', { keys: fail });
    await expect(run(createOrder({ storage }))).resolves.toEqual(unavailable);
  });

  test('at first sight', async () => {
    Object.defineProperty(window, 'indexedDB', { configurable: true, get: fail });
    Object.defineProperty(window, 'caches', { configurable: true, get: fail });
    await expect(run(createOrder({ storage }))).resolves.toEqual(unavailable);
    Reflect.deleteProperty(window, 'indexedDB');
    Reflect.deleteProperty(window, 'caches');
  });
});

test('where there is no such storage nothing is in it', async () => {
  vi.stubGlobal('indexedDB', null);
  vi.stubGlobal('caches', undefined);
  const storage = [{ name: 'a', kind: 'indexedDB' }, { name: 'b*', kind: 'cache' }];
  await expect(run(createOrder({ storage }))).resolves.toEqual([]);
});

test('a browser is not asked about what nobody declares', async () => {
  const fail = (): never => {
    throw new Error('asked');
  };
  vi.stubGlobal('indexedDB', { databases: fail });
  vi.stubGlobal('caches', { keys: fail });
  await expect(run(createOrder({ cookies: [{ name: '_ga' }], storage: [{ name: 'k' }] }))).resolves.toEqual([]);
});
