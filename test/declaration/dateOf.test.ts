import { afterEach, expect, test, vi } from 'vitest';
import { dateOf } from '../../src/declaration/dateOf.ts';

afterEach(() => void vi.restoreAllMocks());

const DATE = new Date(2026, 10, 25, 15);

test.each([
  ['de', '25. November 2026 um 15:00'],
  ['sv', '25 november 2026 kl. 15:00'],
])('a date in %s reads %s', (language, expected) => {
  expect(dateOf(DATE, language)).toBe(expected);
});

test('a date is in numbers where the browser does not know the language, never in the words of another', () => {
  vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);
  expect(dateOf(DATE, 'is')).toBe('2026-11-25 15:00');
});
