// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.shop.example.com/a/" }
import { afterEach, expect, test, vi } from 'vitest';
import { createPlan, type SweepOrder } from '../../src/sweep/createPlan.ts';
import { findHttpOnly } from '../../src/sweep/findHttpOnly.ts';
import { createOrder } from './createOrder.ts';

/** Chromium with HttpOnly cookies: refuses to delete those, and what no page may set. */
function stubCookieStore(httpOnly: CookieStoreDeleteOptions[]): CookieStoreDeleteOptions[] {
  const asked: CookieStoreDeleteOptions[] = [];
  vi.stubGlobal('cookieStore', {
    delete(options: CookieStoreDeleteOptions) {
      asked.push(options);
      const { name, domain = '', path, partitioned } = options;
      const key = JSON.stringify([name, domain, path, partitioned]);
      const isThere = httpOnly.some((one) => JSON.stringify([one.name, one.domain ?? '', one.path, one.partitioned ?? false]) === key);
      const isForbidden = domain === 'com' || /^__(host-)?http-/i.test(name) || (/^__host-/i.test(name) && domain !== '');
      return isThere || isForbidden ? Promise.reject(new TypeError('malformed')) : Promise.resolve();
    },
  });
  return asked;
}

afterEach(() => void vi.unstubAllGlobals());

const run = (order: SweepOrder) => findHttpOnly(createPlan(order));
const cookies = [{ name: 'sid' }];
const found = [{ service: 'ads', kind: 'cookie', name: 'sid', reason: 'http-only' }];

test.each<CookieStoreDeleteOptions[]>([
  [{ name: 'sid', path: '/' }],
  [{ name: 'sid', path: '/', domain: 'shop.example.com' }],
  [{ name: 'sid', path: '/', domain: 'example.com' }],
  [{ name: 'sid', path: '/', partitioned: true }],
])('a declared cookie that only the server can delete is said: %o', async (cookie) => {
  stubCookieStore([cookie]);
  await expect(run(createOrder({ cookies }))).resolves.toEqual(found);
});

test('a declared path is asked about', async () => {
  stubCookieStore([{ name: 'sid', path: '/checkout/' }]);
  await expect(run(createOrder({ cookies: [{ name: 'sid', path: '/checkout/' }] }))).resolves.toEqual(found);
});

test('nothing is said of cookies that are not there, whatever the browser refuses', async () => {
  stubCookieStore([]);
  const names = ['sid', '__Host-sid', '__Http-sid', '__Host-Http-sid', 'sid_*'];
  await expect(run(createOrder({ cookies: names.map((name) => ({ name })) }))).resolves.toEqual([]);
});

test.each<[string, unknown]>([
  ['everything is refused', { delete: () => Promise.reject(new DOMException('sandboxed', 'SecurityError')) }],
  ['an element has taken the name', document.createElement('form')],
])('nothing is said, and nothing throws, where %s', async (_, store) => {
  vi.stubGlobal('cookieStore', store);
  await expect(run(createOrder({ cookies }))).resolves.toEqual([]);
});

test('nothing is said by browsers that cannot tell', async () => {
  await expect(run(createOrder({ cookies }))).resolves.toEqual([]);
});

test("neither what an allowed service declares nor Fika's own is touched", async () => {
  const asked = stubCookieStore([]);
  await run(createOrder({ cookies: [...cookies, { name: 'fika' }] }, { allowed: [{ id: 'shop', cookies }] }));
  expect(asked).toEqual([]);
});
