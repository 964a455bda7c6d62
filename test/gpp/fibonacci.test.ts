import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fibonacci } from '../../src/gpp/fibonacci.ts';
import { assertAlways } from '../support/assertAlways.ts';

/** The sum of the Fibonacci numbers at the places that are 1; the last place only ends the text. */
function decode(bits: string): number {
  let [sum, one, next] = [0, 1, 2];
  for (const bit of bits.slice(0, -1)) {
    if (bit === '1') sum += one;
    [one, next] = [next, one + next];
  }
  return sum;
}

test.each([
  [1, '11'],
  [2, '011'],
  [3, '0011'],
  [4, '1011'],
  [5, '00011'],
  [6, '10011'],
  [7, '01011'],
])('%i is written as in the table of the specification', (value, bits) => {
  expect(fibonacci(value)).toBe(bits);
});

test('every number can be read back, and ends at the first two ones in a row', () => {
  assertAlways(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (value) => {
      const bits = fibonacci(value);
      expect(decode(bits)).toBe(value);
      expect(bits.indexOf('11')).toBe(bits.length - 2);
    }),
  );
});
