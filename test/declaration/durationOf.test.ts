import { expect, test } from 'vitest';
import type { DetailTexts } from '../../src/config/detailTexts.ts';
import { durationOf } from '../../src/declaration/durationOf.ts';
import cy from '../../src/locales/details/cy.ts';
import en from '../../src/locales/details/en.ts';
import eu from '../../src/locales/details/eu.ts';
import ga from '../../src/locales/details/ga.ts';
import gl from '../../src/locales/details/gl.ts';
import is from '../../src/locales/details/is.ts';
import mk from '../../src/locales/details/mk.ts';
import mt from '../../src/locales/details/mt.ts';
import sq from '../../src/locales/details/sq.ts';
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

/** What browsers without the language cannot write, and with it write the same everywhere. */
const WRITTEN: [string, DetailTexts, Record<string, string>][] = [
  ['cy', cy, { '1 year': '1 flwyddyn', '2 years': '2 flynedd', '3 years': '3 blynedd', '10 years': '10 mlynedd', '2 months': '2 fis', '13 months': '13 mis', '2 days': '2 ddiwrnod', '30 days': '30 diwrnod' }],
  ['eu', eu, { '1 year': '1 urte', '2 years': '2 urte', '13 months': '13 hilabete', '30 days': '30 egun' }],
  ['ga', ga, { '1 year': '1 bhliain', '2 years': '2 bhliain', '3 years': '3 bliana', '10 years': '10 mbliana', '20 years': '20 bliain', '6 months': '6 mhí', '12 months': '12 mhí', '18 months': '18 mí', '2 weeks': '2 sheachtain', '3 weeks': '3 seachtaine', '30 days': '30 lá', '24 hours': '24 uair', '7 hours': '7 n-uaire' }],
  ['gl', gl, { '1 year': '1 ano', '2 years': '2 anos', '1 month': '1 mes', '13 months': '13 meses', '365 days': '365 días' }],
  ['is', is, { '1 year': '1 ár', '2 years': '2 ár', '1 month': '1 mánuður', '13 months': '13 mánuðir', '11 days': '11 dagar', '31 days': '31 dagur', '30 days': '30 dagar' }],
  ['mk', mk, { '1 year': '1 година', '2 years': '2 години', '13 months': '13 месеци', '11 days': '11 дена', '21 days': '21 ден', '90 days': '90 дена' }],
  ['mt', mt, { '1 year': '1 sena', '2 years': '2 snin', '10 years': '10 snin', '13 months': '13-il xahar', '24 months': '24 xahar', '7 days': '7 ijiem', '30 days': '30 jum', '180 days': '180 jum', '110 days': '110 ijiem', '105 days': '105 ijiem' }],
  ['sq', sq, { '1 year': '1 vit', '2 years': '2 vjet', '13 months': '13 muaj', '30 days': '30 ditë', '30 minutes': '30 minuta' }],
];

test.each(WRITTEN)('durations in %s are right whatever the number, in browsers that do not know the language too', (language, texts, durations) => {
  for (const [duration, expected] of Object.entries(durations)) expect(durationOf(duration, texts, language)).toBe(expected);
});

test('a duration is told even where the owner’s texts hold nonsense for the units', () => {
  expect(durationOf('2 years', { ...gl, units: 'x' as never }, 'en')).toBe('2 years');
});
