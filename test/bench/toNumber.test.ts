import { expect, test } from 'vitest';
import { toNumber } from '../../bench/report/toNumber.mjs';

test.each([
  [1448, 0, '1,448'],
  [12.84, 1, '12.8'],
  [0, 3, '0.000'],
  [-0.2, 0, '0'],
  [-3, 0, '-3'],
  [NaN, 0, '–'],
])('%s with %s digits reads %s', (value, digits, text) => {
  expect(toNumber(value, digits)).toBe(text);
});
