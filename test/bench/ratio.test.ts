import { expect, test } from 'vitest';
import { ratio } from '../../bench/report/ratio.mjs';

test('a ratio tells how many times as much it is', () => {
  expect(ratio(5, 10)).toBe(0.5);
});

test('two that are equal are one to one, even where both are nothing', () => {
  expect(ratio(0, 0)).toBe(1);
});

test.each([
  [3, 0],
  [3, -1],
  [-3, 1],
])('no ratio is told of %s to %s', (value, other) => {
  expect(ratio(value, other)).toBeNaN();
});
