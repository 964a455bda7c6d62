import { expect, test } from 'vitest';
import { strictest } from '../../src/import/strictest.ts';
import type { TheirRecord } from '../../src/import/TheirRecord.ts';

const record = (answers: Record<string, boolean>, own: Partial<TheirRecord> = {}): TheirRecord => ({
  answerFor: (name) => answers[name],
  at: null,
  until: null,
  ...own,
});

test('two copies of a record grant only what both grant, and are as old as the older', () => {
  const both = strictest([
    record({ a: true, b: true, c: true, d: false }, { at: 30, until: 90 }),
    record({ a: true, b: false }, { at: 20 }),
  ]);
  expect(['a', 'b', 'c', 'd', 'e'].map(both.answerFor)).toEqual([true, false, undefined, false, undefined]);
  expect(both).toMatchObject({ at: 20, until: 90 });
});

test('one copy is read as it is', () => {
  const one = strictest([record({ a: true })]);
  expect(one.answerFor('a')).toBe(true);
  expect(one).toMatchObject({ at: null, until: null });
});
