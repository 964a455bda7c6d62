import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../src/receipts/canonical.ts';
import { assertAlways } from '../support/assertAlways.ts';

test('the order in which something was written makes no difference', () => {
  expect(canonical({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  expect(canonical({ a: null, b: [{ c: 2, d: 1 }] })).toBe(canonical({ b: [{ d: 1, c: 2 }], a: null }));
});

test('what it says makes one', () => {
  expect(canonical({ a: [1, 2] })).not.toBe(canonical({ a: [2, 1] }));
  expect(canonical({ a: '1' })).not.toBe(canonical({ a: 1 }));
});

test('any data can be read back from it', { timeout: 30_000 }, () => {
  assertAlways(fc.property(fc.jsonValue(), (data) => {
    expect(JSON.parse(canonical(data))).toEqual(JSON.parse(JSON.stringify(data)));
  }));
});
