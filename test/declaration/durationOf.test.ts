import { expect, test } from 'vitest';
import { durationOf } from '../../src/declaration/durationOf.ts';
import en from '../../src/locales/details/en.ts';
import sv from '../../src/locales/details/sv.ts';

test.each([
  ['2 years', '2 years'],
  ['1 Year', '1 year'],
  [' 30  minutes ', '30 minutes'],
  ['session', 'until the browser is closed'],
  ['lasting', 'until it is deleted'],
  ['', 'not stated'],
  ['as long as the law asks', 'as long as the law asks'],
  ['2 fortnights', '2 fortnights'],
])('%j reads %j', (duration, expected) => {
  expect(durationOf(duration, en, 'en')).toBe(expected);
});

test('a number and a unit are told in the language of the visitor', () => {
  expect(durationOf('2 years', sv, 'sv')).toBe('2 år');
  expect(durationOf('1 day', sv, 'sv')).toBe('1 dygn');
});
