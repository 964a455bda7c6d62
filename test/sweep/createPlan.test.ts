// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.example.com/" }
import { expect, test } from 'vitest';
import { createPlan } from '../../src/sweep/createPlan.ts';
import { createOrder } from './createOrder.ts';

test('what is out of reach is said and not tried', () => {
  const cookies = [{ name: 'IDE', party: 'third' }, { name: 'pay', domain: 'pay.example.com' }, { name: '_ga' }];
  const { entries, leftovers } = createPlan(createOrder({ cookies }));
  expect(entries.map(({ name }) => name)).toEqual(['_ga']);
  expect(leftovers).toEqual([
    { service: 'ads', kind: 'cookie', name: 'IDE', reason: 'third-party' },
    { service: 'ads', kind: 'cookie', name: 'pay', reason: 'other-domain' },
  ]);
});

test('what is there is found for every service that declares it, once for each of its entries', () => {
  const { find } = createPlan({
    revoked: [
      { id: 'a', cookies: [{ name: '_ga' }] },
      { id: 'b', cookies: [{ name: '_g*' }] },
    ],
    allowed: [],
    own: ['fika'],
  });
  const found = find('cookie', ['_ga', '_ga', '_gid', 'x']).map(({ entry, name }) => `${entry.service} ${name}`);
  expect(found).toEqual(['a _ga', 'b _ga', 'b _gid']);
});

test('what an allowed service declares of the same kind is shared', () => {
  const shop = {
    id: 'shop',
    cookies: [{ name: 'id_*' }, { name: 'IDE', party: 'third' }],
    storage: [{ name: 'k*', kind: 'local' }],
  };
  const { find } = createPlan(createOrder({ cookies: [{ name: '*' }], storage: [{ name: 'k1' }] }, { allowed: [shop] }));
  expect(find('cookie', ['id_1', 'IDE', 'k1']).map(({ isShared }) => isShared)).toEqual([true, false, false]);
  expect(find('local', ['k1'])[0]?.isShared).toBe(true);
  expect(find('session', ['k1'])[0]?.isShared).toBe(false);
});

test("Fika's own name is never found, of whatever kind", () => {
  const { find } = createPlan(createOrder({ cookies: [{ name: '*' }, { name: 'fika' }], storage: [{ name: '*' }] }));
  expect(find('cookie', ['fika', 'fika2']).map(({ name }) => name)).toEqual(['fika2']);
  expect(find('local', ['fika'])).toEqual([]);
});

test('what Fika itself keeps is never found, and what merely begins like it is', () => {
  const { find } = createPlan(createOrder({ cookies: [{ name: '*' }] }, { own: ['acme', 'acme-services', 'fika-log:*'] }));
  expect(find('cookie', ['acme', 'acme-services', 'fika-log:1', 'acme_recent']).map(({ name }) => name)).toEqual(['acme_recent']);
});
