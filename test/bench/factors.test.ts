import { expect, test } from 'vitest';
import { factors } from '../../bench/report/factors.mjs';

test('each factor is to the value before', () => {
  expect(factors([2, 20, 30])).toEqual([NaN, 10, 1.5]);
});

test('no factor is told from less than a millisecond, which is noise', () => {
  expect(factors([0.2, 5, -1, 7])).toEqual([NaN, NaN, NaN, NaN]);
});
