import { expect, test } from 'vitest';
import { toRange } from '../../bench/report/toRange.mjs';

test('a range gives the median first, then the least and the greatest', () => {
  expect(toRange([30, 10, 12])).toBe('12 (10 to 30)');
});

test('values that read the same are told once', () => {
  expect(toRange([12.81, 12.84], 1)).toBe('12.8');
});
