import { describe, expect, test } from 'vitest';
import { encode } from '../../src/consent/record.ts';
import type { Decision } from '../../src/consent/state.ts';
import { join, split } from '../../src/storage/manyCookies.ts';
import { createDecision } from '../support/createDecision.ts';

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
