import { expect, test } from 'vitest';
import { agreed } from '../../src/import/agreed.ts';

test('several answers are yes only if all are, and no if any is', () => {
  expect(agreed([true])).toBe(true);
  expect(agreed([true, true])).toBe(true);
  expect(agreed([true, false])).toBe(false);
  expect(agreed([undefined, false])).toBe(false);
  expect(agreed([true, undefined])).toBeUndefined();
  expect(agreed([undefined])).toBeUndefined();
  expect(agreed([])).toBeUndefined();
});
