import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median } from '../../bench/report/median.mjs';

test('the median of an odd number is the one in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
});

test('the median of an even number lies between the two in the middle', () => {
  expect(median([10, 1, 2, 4])).toBe(3);
});

test('numbers are put in order as numbers', () => {
  expect(median([100, 9, 20])).toBe(20);
});

test('nothing has no median', () => {
  expect(median([])).toBeNaN();
});

test('half of the values are no greater, and half no less, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const before = [...values];
      const middle = median(values);
      expect(values).toEqual(before);
      expect(values.filter((value) => value <= middle).length * 2).toBeGreaterThanOrEqual(values.length);
      expect(values.filter((value) => value >= middle).length * 2).toBeGreaterThanOrEqual(values.length);
    }),
    { seed: 6 },
  );
});
