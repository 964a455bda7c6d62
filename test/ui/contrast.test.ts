import { expect, test } from 'vitest';
import { contrast } from '../../src/ui/contrast.ts';

test.each([
  ['black on white', [0, 0, 0], [255, 255, 255], 21],
  ['the same on the same', [120, 30, 60], [120, 30, 60], 1],
  ['the lightest grey that can be read on white', [118, 118, 118], [255, 255, 255], 4.54],
  ['red on white', [255, 0, 0], [255, 255, 255], 4],
] as const)('%s', (_, one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});
