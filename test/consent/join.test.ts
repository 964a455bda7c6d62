import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { join } from '../../src/consent/join.ts';
import { encode } from '../../src/consent/record.ts';
import type { Decision } from '../../src/consent/state.ts';
import { assertAlways } from '../support/assertAlways.ts';
import { createDecision } from '../support/createDecision.ts';

const inCookie = (decision: Decision): string => encodeURIComponent(encode(decision));

describe('of several cookies of the name', () => {
  test('what one denies is denied, and only what all grant is granted', () => {
    const one = createDecision({ id: 'a', at: 10, granted: ['performance', 'functional'], denied: [], services: { maps: true }, known: ['maps'] });
    const other = createDecision({ id: 'b', at: 20, granted: ['functional'], denied: ['performance'], services: { maps: false }, known: ['maps', 'video'] });
    for (const order of [[one, other], [other, one]]) {
      expect(join(order.map(inCookie), '')).toMatchObject({ id: 'b', at: 10, granted: ['functional'], denied: ['performance'], services: { maps: false }, known: ['maps'] });
    }
  });

  test('one that cannot be read says nothing, and without a readable one there is none', () => {
    const decision = createDecision({ granted: ['performance'] });
    expect(join(['%', inCookie(decision)], '')).toMatchObject({ granted: ['performance'] });
    expect(join(['%', 'x'], '')).toBeNull();
    expect(join([], '')).toBeNull();
  });

  test('no combination grants what one of them does not', { timeout: 30_000 }, () => {
    const ids = fc.subarray(['performance', 'functional', 'advertising', 'research']);
    const decision = fc.tuple(ids, fc.integer({ min: 1, max: 1e9 })).map(([granted, at]) =>
      createDecision({ at, granted, denied: ['performance', 'functional', 'advertising', 'research'].filter((id) => !granted.includes(id)) }),
    );
    assertAlways(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 4 }), (decisions) => {
        const joined = join(decisions.map(inCookie), '');
        for (const id of joined?.granted ?? []) for (const { granted } of decisions) expect(granted).toContain(id);
        for (const { denied } of decisions) for (const id of denied) expect(joined?.denied).toContain(id);
        expect(joined?.at).toBe(Math.min(...decisions.map(({ at }) => at)));
      }),
    );
  });
});
