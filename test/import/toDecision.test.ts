import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../src/consent/record.ts';
import type { TheirRecord } from '../../src/import/TheirRecord.ts';
import { toDecision, type Wanted } from '../../src/import/toDecision.ts';
import { assertAlways } from '../support/assertAlways.ts';
import { NOW } from '../support/NOW.ts';

const wanted: Wanted = {
  revision: '3',
  categories: ['essential', 'performance', 'functional', 'advertising'],
  services: [
    { id: 'matomo', category: 'performance' },
    { id: 'maps', category: 'functional' },
    { id: 'video', category: 'functional' },
    { id: 'session', category: 'essential' },
  ],
};
const given = { id: 'a-new-record', now: NOW };

const theirs = (answers: Record<string, boolean>, own: Partial<TheirRecord> = {}): TheirRecord => ({
  answerFor: (name) => answers[name],
  at: NOW / 1000 - 86_400,
  until: null,
  ...own,
});

test('answers are taken over under our names, as old as they are, for the present revision', () => {
  const map = { analytics: 'performance', ads: 'advertising' };
  expect(toDecision(wanted, theirs({ analytics: true, ads: false }), map, given)).toEqual({
    id: 'a-new-record',
    at: NOW / 1000 - 86_400,
    rev: '3',
    granted: ['performance'],
    denied: ['advertising'],
    services: {},
    known: ['matomo'],
  });
});

test('a record that tells no time counts from now', () => {
  expect(toDecision(wanted, theirs({ ads: true }, { at: null }), { ads: 'advertising' }, { ...given, now: NOW + 999 })?.at).toBe(NOW / 1000);
});

describe('no more is taken over than was said:', () => {
  test('of several names for one category, all must be granted', () => {
    const map = { matomo: 'performance', hotjar: 'performance' };
    const answers = (record: Record<string, boolean>) => {
      const decision = toDecision(wanted, theirs(record), map, given);
      return [decision?.granted, decision?.denied];
    };
    expect(answers({ matomo: true, hotjar: true })).toEqual([['performance'], []]);
    expect(answers({ matomo: true, hotjar: false })).toEqual([[], ['performance']]);
    expect(answers({ matomo: true })).toEqual([undefined, undefined]);
  });

  test('what is not mapped, or not answered, stays open', () => {
    const decision = toDecision(wanted, theirs({ analytics: true, ads: true }), { analytics: 'performance', video: 'functional/video' }, given);
    expect(decision).toMatchObject({ granted: ['performance'], denied: [], services: {}, known: ['matomo'] });
  });

  test('a service has the answer of its own, whatever its category', () => {
    const map = { functional: 'functional', youtube: 'functional/video', gmaps: 'functional/maps' };
    expect(toDecision(wanted, theirs({ functional: false, youtube: true, gmaps: false }), map, given)).toMatchObject({
      denied: ['functional'],
      services: { maps: false, video: true },
      known: ['maps', 'video'],
    });
  });

  test('a service with a name of its own that has no answer is open in a category that was granted', () => {
    const map = { functional: 'functional', youtube: 'functional/video' };
    expect(toDecision(wanted, theirs({ functional: true }), map, given)).toMatchObject({ granted: ['functional'], services: {}, known: ['maps'] });
  });

  test('a service that their category was granted without is refused', () => {
    const map = { features: 'functional' };
    expect(toDecision(wanted, theirs({ features: true, 'features/maps': true, 'features/video': false }), map, given)).toMatchObject({
      granted: ['functional'],
      services: { video: false },
      known: ['maps', 'video'],
    });
  });

  test('a service that was granted while nothing is sure of its category is granted alone', () => {
    const record = theirs({ 'features/maps': true, 'features/video': false });
    expect(toDecision(wanted, record, { features: 'functional' }, given)).toMatchObject({
      granted: [],
      denied: [],
      services: { maps: true, video: false },
      known: ['maps', 'video'],
    });
    // All of what stands for the category must have granted it, and a name of its own is asked alone.
    const both = { features: 'functional', media: 'functional' };
    expect(toDecision(wanted, record, both, given)).toMatchObject({ services: { video: false }, known: ['video'] });
    const named = { features: 'functional', gmaps: 'functional/maps' };
    expect(toDecision(wanted, record, named, given)).toMatchObject({ services: { video: false }, known: ['video'] });
  });

  test('a service that follows its category has no answer of its own', () => {
    const answers = (whole: boolean) => toDecision(wanted, theirs({ features: whole, 'features/maps': whole, 'features/video': whole }), { features: 'functional' }, given);
    expect(answers(true)).toMatchObject({ granted: ['functional'], known: ['maps', 'video'] });
    for (const whole of [true, false]) expect(answers(whole)?.services).toEqual({});
  });

  test('what is essential, or unknown here, is neither granted nor denied', () => {
    const map = { a: 'essential', b: 'essential/session', c: 'nowhere', d: 'performance/nobody', e: 'maps', f: 'performance' };
    const all = { a: true, b: true, c: true, d: true, e: true, f: true };
    expect(toDecision(wanted, theirs(all), map, given)).toMatchObject({ granted: ['performance'], services: {}, known: ['matomo'] });
  });

  test('a record that its manager would believe no longer is not taken over', () => {
    const until = (seconds: number) => toDecision(wanted, theirs({ ads: true }, { until: seconds }), { ads: 'advertising' }, given);
    expect(until(NOW / 1000)).toBeNull();
    expect(until(NOW / 1000 + 1)).not.toBeNull();
  });
});

test('a record that answers nothing that is asked here is none', () => {
  expect(toDecision(wanted, theirs({}), { ads: 'advertising' }, given)).toBeNull();
  expect(toDecision(wanted, theirs({ ads: true }), {}, given)).toBeNull();
  expect(toDecision({ ...wanted, categories: ['essential'] }, theirs({ ads: true }), { ads: 'advertising' }, given)).toBeNull();
});

const NAMES = ['a', 'b', 'c', 'd'];
const OURS = [...wanted.categories, 'nowhere', 'performance/matomo', 'functional/maps', 'functional/video', 'advertising/maps'];
const anyRecord = fc.dictionary(fc.constantFrom(...NAMES), fc.boolean());
const anyMap = fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom(...OURS));

test('whatever they said and however it is mapped, each grant is one that they made, and the record is a valid one', { timeout: 30_000 }, () => {
  assertAlways(fc.property(anyRecord, anyMap, (answers, map) => {
    const decision = toDecision(wanted, theirs(answers), map, given);
    const said = (ours: string): boolean => {
      const names = Object.keys(map).filter((name) => map[name] === ours);
      return names.length > 0 && names.every((name) => answers[name] === true);
    };
    for (const category of decision?.granted ?? []) expect(said(category)).toBe(true);
    for (const { id, category } of wanted.services) if (decision?.services[id]) expect(said(`${category}/${id}`)).toBe(true);
    for (const name of NAMES) {
      const ours = map[name] ?? '';
      const isAsked = ['performance', 'functional', 'advertising'].includes(ours);
      if (answers[name] === false && isAsked) expect(decision?.denied).toContain(ours);
    }
    if (decision) expect(decode(encode(decision))).toEqual(decision);
  }), 2000);
});
