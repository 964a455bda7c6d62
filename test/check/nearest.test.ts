import { expect, test } from 'vitest';
import { nearest } from '../../src/check/nearest.ts';

const NAMES = ['acceptAll', 'rejectAll', 'regions', 'region', 'ui'];

test.each([
  ['regoin', 'region'],
  ['Regions', 'regions'],
  ['accept-all', 'acceptAll'],
  ['reject_al', 'rejectAll'],
])('whoever writes %s means %s', (written, meant) => {
  expect(nearest(written, NAMES)).toBe(meant);
});

test.each(['banner', 'x'.repeat(10_000), ''])('nobody is said to mean anything by what is like nothing', (written) => {
  expect(nearest(written, NAMES)).toBeUndefined();
});
