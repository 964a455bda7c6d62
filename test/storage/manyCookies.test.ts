import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from '../../src/consent/record.ts';
import type { Decision } from '../../src/consent/state.ts';
import { join, split } from '../../src/storage/manyCookies.ts';
import { assertAlways } from '../support/assertAlways.ts';
import { createDecision } from '../support/createDecision.ts';

const inCookie = (decision: Decision): string => encodeURIComponent(encode(decision));
const joined = (values: readonly string[], second: string): Decision | null =>
  join(values.map((value) => `fika=${value}`).join('; '), 'fika', second);
const withServices = (ids: readonly string[], answer: (index: number) => boolean | undefined): Decision => {
  const answers = ids.flatMap((id, index) => (answer(index) === undefined ? [] : [[id, answer(index)!] as const]));
  return createDecision({ granted: ['functional'], services: Object.fromEntries(answers), known: [...ids] });
};
const MANY = Array.from({ length: 300 }, (_, index) => `service-${index}`);

describe('a record', () => {
  test('that fits into one cookie has no second part', () => {
    const decision = withServices(['video', 'maps'], () => false);
    expect(split(decision)).toEqual([encode(decision), '']);
  });

  test('with hundreds of services is kept in two, neither too long for a browser', () => {
    const decision = withServices(MANY, (index) => (index % 3 ? undefined : index % 2 === 0));
    const [text, services] = split(decision);
    for (const part of [text, services]) expect(encodeURIComponent(part).length).toBeLessThan(4_000);
    const read = joined([encodeURIComponent(text)], services);
    expect({ ...read, known: [...(read?.known ?? [])].sort() }).toEqual({ ...decision, known: [...MANY].sort() });
  });

  test('whose second part is lost, or belongs to another decision, leaves its services undecided', () => {
    const [text] = split(withServices(MANY, (index) => index % 2 === 0));
    const [, older] = split({ ...withServices(MANY, () => true), at: 1 });
    for (const second of ['', older, 'x', '~~~']) {
      expect(joined([encodeURIComponent(text)], second)).toMatchObject({ granted: ['functional'], services: {}, known: [] });
    }
  });
});

describe('of several cookies of the name', () => {
  test('what one denies is denied, and only what all grant is granted', () => {
    const one = createDecision({ id: 'a', at: 10, granted: ['performance', 'functional'], denied: [], services: { maps: true }, known: ['maps'] });
    const other = createDecision({ id: 'b', at: 20, granted: ['functional'], denied: ['performance'], services: { maps: false }, known: ['maps', 'video'] });
    for (const order of [[one, other], [other, one]]) {
      expect(joined(order.map(inCookie), '')).toMatchObject({ id: 'b', at: 10, granted: ['functional'], denied: ['performance'], services: { maps: false }, known: ['maps'] });
    }
  });

  test('one that cannot be read says nothing, and without a readable one there is none', () => {
    const decision = createDecision({ granted: ['performance'] });
    expect(joined(['%', inCookie(decision)], '')).toMatchObject({ granted: ['performance'] });
    expect(joined(['%', 'x'], '')).toBeNull();
    expect(joined([], '')).toBeNull();
  });

  test('no combination grants what one of them does not', { timeout: 30_000 }, () => {
    const ids = fc.subarray(['performance', 'functional', 'advertising', 'research']);
    const decision = fc.tuple(ids, fc.integer({ min: 1, max: 1e9 })).map(([granted, at]) =>
      createDecision({ at, granted, denied: ['performance', 'functional', 'advertising', 'research'].filter((id) => !granted.includes(id)) }),
    );
    assertAlways(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 4 }), (decisions) => {
        const found = joined(decisions.map(inCookie), '');
        for (const id of found?.granted ?? []) for (const { granted } of decisions) expect(granted).toContain(id);
        for (const { denied } of decisions) for (const id of denied) expect(found?.denied).toContain(id);
        expect(found?.at).toBe(Math.min(...decisions.map(({ at }) => at)));
      }),
    );
  });
});
