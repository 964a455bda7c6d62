import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCookie } from '../../src/consent/fromCookie.ts';
import { encode } from '../../src/consent/record.ts';
import { anyDecision } from '../support/anyDecision.ts';
import { assertAlways } from '../support/assertAlways.ts';
import { createDecision } from '../support/createDecision.ts';

test('what was written into a cookie is read from it, in quotes or not', { timeout: 30_000 }, () => {
  assertAlways(
    fc.property(anyDecision, (decision) => {
      const value = encodeURIComponent(encode(decision));
      expect(fromCookie(value)).toEqual(JSON.parse(JSON.stringify(decision)));
      expect(fromCookie(`"${value}"`)).toEqual(fromCookie(value));
    }),
  );
});

test('nothing else is a record', () => {
  assertAlways(
    fc.property(fc.string(), (value) => {
      expect(fromCookie(value)).toBeNull();
    }),
  );
  expect(fromCookie(undefined)).toBeNull();
  expect(fromCookie('%E0%A4%A')).toBeNull();
  expect(fromCookie(encodeURIComponent(encode(createDecision()).replace('"v":1', '"v":2')))).toBeNull();
});
