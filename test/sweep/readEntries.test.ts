import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntries } from '../../src/sweep/readEntries.ts';
import { assertAlways } from '../support/assertAlways.ts';

const read = (declared: { cookies?: unknown; storage?: unknown }) => readEntries([{ id: 'ads', ...declared }]);
const names = (cookies: unknown): string[] => read({ cookies }).map(({ name }) => name);

test('a cookie is read with its domain and path, as far as they are of use', () => {
  const cookies = [{ name: ' _ga ', domain: '.Shop.example.com', path: '/a' }, { name: 'IDE', party: 'third', path: 'a' }];
  expect(read({ cookies })).toEqual([
    { service: 'ads', kind: 'cookie', name: '_ga', domain: 'shop.example.com', path: '/a', isThird: false },
    { service: 'ads', kind: 'cookie', name: 'IDE', domain: '', path: '', isThird: true },
  ]);
});

test('stored values without a kind are meant in local and in session storage', () => {
  const kinds = (kind: unknown) => read({ storage: [{ name: ' k', kind }] }).map((entry) => entry.kind);
  for (const kind of [undefined, null]) expect(kinds(kind)).toEqual(['local', 'session']);
  for (const kind of ['local', 'session', 'indexedDB', 'cache']) expect(kinds(kind)).toEqual([kind]);
  expect(read({ storage: [{ name: ' k' }] })[0]?.name).toBe(' k');
});

test('a kind that there is not is not guessed at', () => {
  for (const kind of ['idb', 'cookie', 'constructor', 1, {}]) expect(read({ storage: [{ name: 'k', kind }] })).toEqual([]);
});

test('a name that would write another cookie than it says is left out', () => {
  expect(names(['fika=x;', 'a;domain=b', 'a\nb', '', ' ', 'fine'].map((name) => ({ name })))).toEqual(['fine']);
});

test('what cannot be read keeps nothing from the rest', () => {
  const throwing = {
    get name(): string {
      throw new Error('no');
    },
  };
  expect(names([null, 1, '_ga', [], throwing, { name: 1 }, {}, { name: 'fine' }])).toEqual(['fine']);
  for (const cookies of [undefined, null, '_ga', {}, 1, { 0: { name: 'x' }, length: 1 }]) expect(names(cookies)).toEqual([]);
});

test('whatever an owner writes, it is read without an exception', () => {
  const entry = fc.oneof(
    fc.anything(),
    fc.record({ name: fc.anything(), kind: fc.anything(), party: fc.anything(), domain: fc.anything(), path: fc.anything() }),
  );
  const list = fc.oneof(fc.anything(), fc.array(entry));
  assertAlways(fc.property(list, list, (cookies, storage) => {
    for (const { name, domain, path } of read({ cookies, storage })) {
      expect([typeof name, typeof domain, typeof path]).toEqual(['string', 'string', 'string']);
      expect(name).not.toBe('');
    }
  }));
});
