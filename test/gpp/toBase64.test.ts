import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64 } from '../../src/gpp/toBase64.ts';
import { assertAlways } from '../support/assertAlways.ts';

test.each([
  ['', ''],
  ['1', 'gA'],
  ['000001', 'BA'],
  ['111111', '_A'],
  ['111110', '-A'],
  ['01010101', 'VQ'],
  ['010101010', 'VQA'],
])('%o is filled up to whole bytes, then to whole signs', (bits, text) => {
  expect(toBase64(bits)).toBe(text);
});

test('whole bytes are what any base64 reader reads', () => {
  assertAlways(
    fc.property(fc.uint8Array(), (bytes) => {
      const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
      expect(Buffer.from(toBase64(bits), 'base64url')).toEqual(Buffer.from(bytes));
    }),
  );
});
