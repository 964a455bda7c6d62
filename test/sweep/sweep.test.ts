// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.example.com/" }
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { sweep } from '../../src/sweep/sweep.ts';
import { createOrder } from './createOrder.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('what is left is said in plain data, each thing once', async () => {
  document.cookie = 'id=1; path=/';
  localStorage.setItem('k', '1');
  vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('no', 'SecurityError')) });
  const left = await sweep(
    createOrder(
      {
        cookies: [{ name: 'IDE', party: 'third' }, { name: 'id' }, { name: 'i*' }],
        storage: [{ name: 'k' }, { name: 'c', kind: 'cache' }],
      },
      { allowed: [{ id: 'shop', cookies: [{ name: 'id' }] }] },
    ),
  );
  expect(left).toEqual([
    { service: 'ads', kind: 'cookie', name: 'IDE', reason: 'third-party' },
    { service: 'ads', kind: 'cookie', name: 'id', reason: 'shared' },
    { service: 'ads', kind: 'cache', name: 'c', reason: 'unavailable' },
  ]);
  expect(JSON.parse(JSON.stringify(left))).toEqual(left);
  expect(localStorage.getItem('k')).toBeNull();
});

test('cookies and keys are gone when it returns: a page that is left loses nothing', () => {
  document.cookie = '_ga=1; path=/; domain=example.com';
  sessionStorage.setItem('k', '1');
  void sweep(createOrder({ cookies: [{ name: '_ga' }], storage: [{ name: 'k' }] }));
  expect(document.cookie).not.toContain('_ga');
  expect(sessionStorage.getItem('k')).toBeNull();
});

test('sweeping twice is harmless', async () => {
  const order = createOrder({ cookies: [{ name: '_ga' }], storage: [{ name: 'k' }] });
  await sweep(order);
  await expect(sweep(order)).resolves.toEqual([]);
});

test('whatever an owner declares, nothing throws', { timeout: 60_000 }, async () => {
  const any = fc.anything();
  const entry = fc.record({ name: fc.string(), kind: any, party: any, domain: any, path: fc.string() });
  const list = fc.oneof(any, fc.array(fc.oneof(entry, any), { maxLength: 4 }));
  const services = fc.array(fc.record({ id: fc.string(), cookies: list, storage: list }), { maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(services, services, fc.array(fc.string()), async (revoked, allowed, own) => {
      expect(Array.isArray(await sweep({ revoked, allowed, own }))).toBe(true);
    }),
    { seed: 20_260_115, numRuns: 200 },
  );
});
