import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChoice } from '../../src/consent/applyChoice.ts';
import { INITIAL } from '../../src/consent/begin.ts';
import type { Decision, Source, State } from '../../src/consent/state.ts';
import { createConfig } from '../support/createConfig.ts';
import { assertAlways } from '../support/assertAlways.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const config = createConfig({
  services: { video: { category: 'functional' }, maps: { category: 'functional' }, ads: { category: 'advertising' } },
});
type Given = Readonly<Record<string, boolean>>;

const stateOf = (answers: Given): State => ({ ...INITIAL, answers: new Map(Object.entries(answers)) });

/** The answers that there are after the choice. */
const apply = (choice: Given, before: Given = {}): Given =>
  Object.fromEntries(
    [...applyChoice(config, stateOf(before), new Map(Object.entries(choice)), 'api')].flatMap(([name, answer]) =>
      answer === undefined ? [] : [[name, answer]],
    ),
  );

test('what is not named stays as it was, undecided included', () => {
  expect(apply({ performance: true }, { functional: false, 'functional/maps': true })).toEqual({
    performance: true,
    functional: false,
    'functional/maps': true,
  });
});

test('an answer for a category answers all its services', () => {
  expect(apply({ functional: false }, { 'functional/maps': true, 'advertising/ads': true })).toEqual({
    functional: false,
    'functional/maps': false,
    'functional/video': false,
    'advertising/ads': true,
  });
});

test('an answer for a service stands beside that of its category, in the same choice too', () => {
  expect(apply({ 'functional/maps': false }, { functional: true, 'functional/video': true })).toEqual({
    functional: true,
    'functional/maps': false,
    'functional/video': true,
  });
  expect(apply({ 'functional/maps': false, functional: true })).toEqual(apply({ functional: true, 'functional/maps': false }));
  expect(apply({ functional: true, 'functional/maps': false })).toMatchObject({ functional: true, 'functional/maps': false, 'functional/video': true });
});

test.each<[string, Given]>([
  ['an unknown category', { nowhere: true }],
  ['what is essential', { essential: false }],
  ['an unknown service', { 'functional/nobody': true }],
  ['a service of another category', { 'functional/ads': true }],
  ['a service without its category', { maps: true }],
  ['a name of every object', { toString: true, constructor: true }],
  ['nothing', {}],
])('%s changes nothing', (_, choice) => {
  expect(apply(choice, { performance: true })).toEqual({ performance: true });
});

test('the answers before stay as they are', () => {
  const before = stateOf({ performance: true });
  applyChoice(config, before, new Map([['performance', false]]), 'api');
  expect(before.answers.get('performance')).toBe(true);
});

test('applying a choice twice is applying it once, and whatever was chosen holds', { timeout: 30_000 }, () => {
  const names = config.questions.map(({ name }) => name);
  const any = fc.dictionary(fc.constantFrom(...names, 'essential', 'x', 'functional/ads'), fc.boolean());
  assertAlways(fc.property(any, any, (before, choice) => {
    const map = new Map(Object.entries(choice));
    const once = applyChoice(config, stateOf(before), map, 'api');
    expect(applyChoice(config, { ...INITIAL, answers: once }, map, 'api')).toEqual(once);
    for (const name of names) if (map.has(name)) expect(once.get(name)).toBe(map.get(name));
  }));
});

describe('a single answer', () => {
  const selling = createConfig({ services: { maps: { category: 'functional' }, video: { category: 'functional', saleOrShare: true } } });
  /** All answers after it. */
  const all = (own: Partial<Decision> | null, answer: boolean, source: Source, gpc = false): Record<string, boolean | undefined> =>
    Object.fromEntries(applyChoice(selling, play(selling, createStart({ gpc, stored: own && createDecision(own) })), answer, source));

  const everything = (answer: boolean) => ({
    performance: answer,
    functional: answer,
    advertising: answer,
    'functional/maps': answer,
    'functional/video': answer,
  });

  test.each([true, false])('on a first visit everything optional is answered alike, and nothing essential: %s', (answer) => {
    for (const source of ['banner', 'preferences', 'api'] as const) expect(all(null, answer, source)).toEqual(everything(answer));
  });

  const part = { granted: ['functional'], denied: ['performance'], known: ['maps'] };

  test.each([true, false])('the banner, asking about part, answers only that part: %s', (answer) => {
    expect(all(part, answer, 'banner')).toEqual({
      ...{ performance: false, functional: true, 'functional/maps': true },
      advertising: answer,
      'functional/video': answer,
    });
  });

  test.each([true, false])('the preferences and the page answer everything, though only part is asked: %s', (answer) => {
    for (const source of ['preferences', 'api'] as const) expect(all(part, answer, source)).toEqual(everything(answer));
  });

  test.each([true, false])('a category that is asked is answered with its services, whatever they were answered before: %s', (answer) => {
    const own = { granted: ['performance'], denied: ['advertising'], services: { maps: !answer } };
    expect(all(own, answer, 'banner')).toEqual({ ...everything(answer), performance: true, advertising: false });
  });

  test.each([true, false])('a banner that is called back with nothing to ask answers everything: %s', (answer) => {
    expect(all({ granted: ['performance'], denied: ['advertising', 'functional'] }, answer, 'banner')).toEqual(everything(answer));
  });

  test('accepting leaves what a signal denied as it is; refusing covers it', () => {
    for (const source of ['banner', 'preferences', 'api'] as const) {
      expect(all(null, true, source, true)).toMatchObject({ performance: true, functional: true, 'functional/maps': true });
      const { advertising, 'functional/video': video } = all(null, true, source, true);
      expect([advertising, video].filter(Boolean)).toEqual([]);
    }
    expect(all(null, false, 'api', true)).toEqual(everything(false));
  });

  test('accepting keeps an explicit opt-in under the signal', () => {
    const own = { granted: ['advertising'], services: { video: true }, gpc: true };
    expect(all(own, true, 'api', true)).toMatchObject({ advertising: true, 'functional/video': true });
  });
});
