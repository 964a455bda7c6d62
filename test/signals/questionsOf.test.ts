import { expect, test } from 'vitest';
import type { SignalsConfig } from '../../src/config/signals.ts';
import { questionOf } from '../../src/signals/questionOf.ts';
import { questionsOf } from '../../src/signals/questionsOf.ts';
import { createRejections } from './createRejections.ts';

const USUAL = { ads: 'advertising', counts: 'performance' };
const given = (types: unknown): SignalsConfig => ({ clarity: { types } }) as SignalsConfig;

test.each([
  ['nothing', given(undefined), USUAL],
  ['a vendor that is merely switched on', { clarity: true }, USUAL],
  ['one of the types', given({ counts: 'functional' }), { ...USUAL, counts: 'functional' }],
  ['one service', given({ ads: 'advertising/pixel' }), { ...USUAL, ads: 'advertising/pixel' }],
  ['what is always allowed', given({ counts: 'essential' }), { ...USUAL, counts: 'essential' }],
  ['null, as in JSON', given({ ads: null }), USUAL],
])('%s is good: what is not named keeps the usual category', (_, signals, expected) => {
  const { config, rejected } = createRejections(signals);
  expect(Object.fromEntries(questionsOf(config, 'clarity', USUAL))).toEqual(expected);
  expect(rejected).toEqual([]);
});

test.each([
  ['a text that is no category', { ads: 'ads' }, { ...USUAL, ads: 'ads' }, ['signals.clarity.types.ads', 'ads']],
  ['a name that every object has', { ads: 'valueOf' }, { ...USUAL, ads: 'valueOf' }, ['signals.clarity.types.ads', 'valueOf']],
  ['a number', { ads: 7 }, USUAL, ['signals.clarity.types.ads', 7]],
  ['a list', { ads: ['performance'] }, USUAL, ['signals.clarity.types.ads', ['performance']]],
  ['no object', 'performance', USUAL, ['signals.clarity.types', 'performance']],
])('%s is reported, once, where it stands', (_, types, expected, mistake) => {
  const { config, rejected } = createRejections(given(types));
  expect(Object.fromEntries(questionsOf(config, 'clarity', USUAL))).toEqual(expected);
  expect(rejected).toEqual([mistake]);
});

test('a usual category that the owner has removed is no mistake', () => {
  const { config, rejected } = createRejections({ meta: true }, { categories: { essential: {}, performance: {} } });
  expect(questionOf(config, 'meta', 'advertising')).toBe('advertising');
  expect(rejected).toEqual([]);
});

test.each([
  [{ category: 'functional' }, 'functional', []],
  [{ category: 'ads' }, 'ads', [['signals.meta.category', 'ads']]],
  [{ category: '' }, 'advertising', [['signals.meta.category', '']]],
  ['yes', 'advertising', []],
])('%j for a vendor that knows one consent follows %s', (meta, question, mistakes) => {
  const { config, rejected } = createRejections({ meta } as SignalsConfig);
  expect(questionOf(config, 'meta', 'advertising')).toBe(question);
  expect(rejected).toEqual(mistakes);
});
