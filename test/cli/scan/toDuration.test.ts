import { expect, test } from 'vitest';
import { toDuration } from '../../../src/cli/scan/toDuration.ts';

const DAY = 86_400;

test.each([
  [730 * DAY - 3, '2 years'],
  [365 * DAY, '1 year'],
  [400 * DAY - 1, '400 days'],
  [182 * DAY - 2, '182 days'],
  [DAY - 1, '1 day'],
  [1_799, '30 minutes'],
  [7_200, '2 hours'],
  [59.6, '1 minute'],
  [10, '10 seconds'],
  [0.2, '1 second'],
])('%d seconds are %s', (seconds, text) => {
  expect(toDuration(seconds)).toBe(text);
});
