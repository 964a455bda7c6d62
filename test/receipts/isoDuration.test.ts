import { expect, test } from 'vitest';
import { isoDuration } from '../../src/receipts/isoDuration.ts';

test.each([
  ['2 years', 'P2Y'],
  ['1 year', 'P1Y'],
  ['13 months', 'P13M'],
  ['2 weeks', 'P2W'],
  ['400 Days', 'P400D'],
  ['24 hours', 'PT24H'],
  ['30 minutes', 'PT30M'],
  ['5 seconds', 'PT5S'],
])('%s is %s', (words, iso) => {
  expect(isoDuration(words)).toBe(iso);
});

test.each(['session', '', 'years', '2', '2 moons', '1 constructor', 'about 2 years', '2 years or so'])('%s is no duration', (words) => {
  expect(isoDuration(words)).toBeNull();
});
