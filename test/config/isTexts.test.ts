import { expect, test } from 'vitest';
import { isTexts } from '../../src/config/isTexts.ts';

test.each([[[]], [['EU']], [['EU', 'GB']]])('%o is a list of texts', (value) => {
  expect(isTexts(value)).toBe(true);
});

test.each([[undefined], [null], ['EU'], [{ length: 0 }], [['']], [['EU', 1]], [['EU', null]], [[['EU']]], [new Set(['EU'])]])(
  '%o is none',
  (value) => {
    expect(isTexts(value)).toBe(false);
  },
);
