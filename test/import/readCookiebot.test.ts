import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCookiebot } from '../../src/import/readCookiebot.ts';
import { assertAlways } from '../support/assertAlways.ts';

const read = (text: string) => readCookiebot(text, () => undefined);
const NAMES = ['necessary', 'preferences', 'statistics', 'marketing'];
const answers = (text: string) => NAMES.map((name) => read(text)?.answerFor(name));

const EXPLICIT =
  '{stamp:%27JF1BlMmicaH7oY2UaAIErFsbGcumN9Nk3waAQxcgqrg4VhDrwOmjZg==%27%2Cnecessary:true%2Cpreferences:true%2Cstatistics:false%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:2%2Cutc:1765222520311%2Cregion:%27fr%27}';

test('what was accepted and refused is read, with its time', () => {
  expect(answers(EXPLICIT)).toEqual([true, true, false, false]);
  expect(read(EXPLICIT)).toMatchObject({ at: 1765222520, until: null });
});

test('fields that came with later versions do not disturb it', () => {
  expect(answers(EXPLICIT.replace('%2Cregion', '%2Ciab2:%27%27%2Cgacm:%27%27%2Cregion').replace('fr', 'us-34'))).toEqual([true, true, false, false]);
});

test('consent that was taken for granted is none, while a refusal counts however it came', () => {
  const implied = EXPLICIT.replace('explicit', 'implied');
  expect(answers(implied)).toEqual([undefined, undefined, false, false]);
  // Before there was a method, nothing tells the two apart.
  expect(answers(EXPLICIT.replace('%2Cmethod:%27explicit%27', ''))).toEqual([undefined, undefined, false, false]);
  expect(
    answers('{stamp:%27-1%27%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:true%2Cmethod:%27implied%27%2Cver:1%2Cutc:1695456095624%2Cregion:%27CN%27}'),
  ).toEqual([undefined, undefined, undefined, undefined]);
});

test.each([
  '',
  '0',
  '-1',
  '{}',
  '%',
  '{necessary:true}',
  EXPLICIT.slice(1),
  `${EXPLICIT}x`,
  `x${EXPLICIT}`,
  EXPLICIT.replace('marketing:false', 'marketing:false%2Cmarketing:true'),
  EXPLICIT.replace('marketing:false', 'marketing:[true]'),
  EXPLICIT.replace('utc:1765222520311', 'utc:soon'),
  EXPLICIT.replace('%2Cutc:1765222520311', ''),
])('what Cookiebot did not write is not read: %s', (text) => {
  expect(read(text)).toBeNull();
});

test('a record that was cut off is not read', () => {
  for (let length = 0; length < EXPLICIT.length; length++) expect(read(EXPLICIT.slice(0, length))).toBeNull();
});

test('no text makes it throw or grant anything', { timeout: 30_000 }, () => {
  assertAlways(fc.property(fc.oneof(fc.string(), fc.json(), fc.stringMatching(/^\{(\w+:('\w*'|true|false),){0,3}\w+:true\}$/)), (text) => {
    expect(NAMES.some((name) => read(text)?.answerFor(name))).toBe(false);
  }));
});
