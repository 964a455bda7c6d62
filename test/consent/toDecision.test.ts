import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/consent/answersOf.ts';
import type { Decision } from '../../src/consent/state.ts';
import { toDecision } from '../../src/consent/toDecision.ts';
import { anyDecision } from '../support/anyDecision.ts';
import { assertAlways } from '../support/assertAlways.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';

const config = createConfig({
  services: { video: { category: 'functional' }, maps: { category: 'functional' }, ads: { category: 'advertising' } },
});
const write = (answers: Readonly<Record<string, boolean>>, own: Partial<Decision> = {}, signalled = false): Decision => {
  const undecided = config.questions.map(({ name }) => [name, undefined] as const);
  return toDecision(config, createDecision({ known: [], ...own }), new Map([...undecided, ...Object.entries(answers)]), signalled);
};

test('a category is granted, denied or, while undecided, neither', () => {
  expect(write({ performance: true, advertising: false })).toMatchObject({ granted: ['performance'], denied: ['advertising'], services: {} });
  expect(write({ performance: true, advertising: true }, { granted: ['advertising', 'functional'], denied: ['performance'] })).toMatchObject({
    granted: ['performance', 'advertising'],
    denied: [],
  });
});

test('a service stands in the record only where it differs from its category', () => {
  expect(write({ functional: true, 'functional/maps': false, 'functional/video': true }, { services: { video: true } }).services).toEqual({ maps: false });
  expect(write({ 'functional/maps': true }).services).toEqual({ maps: true });
});

test('a service that was answered is known from then on; one that is undecided is not', () => {
  expect(write({ functional: true, 'functional/maps': true }).known).toEqual(['maps']);
  expect(write({ functional: true, 'functional/maps': true }, { known: ['video'] }).known).toEqual(['video', 'maps']);
});

test('what was answered while a signal was there says so, and only that', () => {
  expect(write({ performance: true }, {}, true).gpc).toBe(true);
  expect(write({ performance: true }, { gpc: true })).not.toHaveProperty('gpc');
});

test('id, time and revision stay', () => {
  expect(write({ performance: true })).toMatchObject({ id: 'a-record', at: createDecision().at, rev: '1' });
});

test('the record before stays as it is', () => {
  const before = createDecision({ granted: ['functional'], services: { maps: false }, known: ['maps'] });
  const copy = structuredClone(before);
  toDecision(config, before, new Map([['functional', false], ['functional/maps', false], ['functional/video', false]]), true);
  expect(before).toEqual(copy);
});

describe('in a record that is shared with another site', () => {
  const theirs = { granted: ['research'], denied: ['comfort'], services: { survey: false, chat: true }, known: ['survey', 'chat'] };

  test('what only that site asks stays as it was', () => {
    const { granted, denied, services, known } = write({ performance: false, functional: true, 'functional/maps': false }, theirs);
    expect(granted).toEqual(['research', 'functional']);
    expect(denied).toEqual(['comfort', 'performance']);
    expect(services).toEqual({ survey: false, chat: true, maps: false });
    expect(known).toEqual(['survey', 'chat', 'maps']);
  });

  test("that site's answers are the same as before, but for grants that a signal overrides", { timeout: 30_000 }, () => {
    const other = createConfig({ categories: { research: {}, comfort: {} }, services: { survey: { category: 'research' }, chat: { category: 'comfort' } } });
    const anyAnswers = fc.dictionary(fc.constantFrom(...config.questions.map(({ name }) => name)), fc.boolean());
    const anyTheirs = fc.record({
      answers: fc.dictionary(fc.constantFrom('research', 'comfort'), fc.boolean()),
      services: fc.dictionary(fc.constantFrom('survey', 'chat'), fc.boolean()),
      known: fc.subarray(['survey', 'chat']),
      gpc: fc.option(fc.constant(true), { nil: undefined }),
    });
    assertAlways(fc.property(anyAnswers, anyTheirs, fc.boolean(), (answers, { answers: given, gpc, ...own }, signalled) => {
      const before = createDecision({
        ...own,
        granted: Object.keys(given).filter((id) => given[id]),
        denied: Object.keys(given).filter((id) => !given[id]),
        ...(gpc && { gpc }),
      });
      const after = write(answers, before, signalled);
      const isOverridden = signalled && !gpc;
      const [now, then] = [answersOf(other, after, false), answersOf(other, before, false)];
      if (!isOverridden) expect(now).toEqual(then);
      // What was granted without the signal must not pass for granted under it: it is asked again. A refusal stands.
      else for (const [name, answer] of now) expect(then.get(name) === false ? answer : answer ?? false).toBe(false);
    }));
  });
});

test('the answers can be read back from the record, whatever was answered before', { timeout: 30_000 }, () => {
  const ours = fc.record({
    granted: fc.subarray(['performance', 'functional', 'advertising']),
    services: fc.dictionary(fc.constantFrom('video', 'maps', 'ads'), fc.boolean()),
    known: fc.option(fc.subarray(['video', 'maps', 'ads']), { nil: undefined }),
    gpc: fc.option(fc.constant(true), { nil: undefined }),
  });
  assertAlways(fc.property(anyDecision, ours, fc.subarray(['performance', 'functional', 'advertising']), fc.boolean(), (any, own, denied, signalled) => {
    const { known, gpc, ...rest } = own;
    const before: Decision = {
      ...any,
      ...rest,
      denied: denied.filter((id) => !own.granted.includes(id)),
      ...(known && { known }),
      ...(gpc && { gpc }),
    };
    const answers = answersOf(config, before, signalled);
    expect(answersOf(config, toDecision(config, before, answers, signalled), signalled)).toEqual(answers);
  }));
});
