import { expect, test } from 'vitest';
import type { Decision } from '../../src/consent/state.ts';
import { withdrawn } from '../../src/receipts/withdrawn.ts';
import { createDecision } from '../support/createDecision.ts';
import { ASKED } from './createProof.ts';

const of = (before: Partial<Decision> | null, after: Partial<Decision> | null) =>
  withdrawn(before && createDecision(before), after && createDecision(after), ASKED.services);

test('a first answer, and one that adds to the last, withdraw nothing', () => {
  expect(of(null, { denied: ['performance', 'functional'] })).toEqual([]);
  expect(of({ granted: ['performance'] }, { granted: ['functional', 'performance'], services: { video: true } })).toEqual([]);
  expect(of({ denied: ['functional'] }, { denied: ['functional'], services: { maps: false } })).toEqual([]);
});

test('a category that was granted and is not any more is withdrawn, its services with it', () => {
  expect(of({ granted: ['functional', 'performance'] }, { granted: ['performance'], denied: ['functional'] })).toEqual(['functional']);
});

test('a service that was granted, by itself or with its category, is withdrawn alone', () => {
  expect(of({ granted: ['functional'] }, { granted: ['functional'], services: { video: false } })).toEqual(['functional/video']);
  expect(of({ services: { video: true } }, { services: { video: false } })).toEqual(['functional/video']);
  expect(of({ services: { video: true } }, { denied: ['functional'] })).toEqual(['functional/video']);
});

test('a service that was never asked about is not withdrawn', () => {
  expect(of({ granted: ['functional'], known: ['maps'] }, { granted: ['functional'], known: ['maps', 'video'], services: { video: false } })).toEqual([]);
});

test('a reset withdraws everything that was granted', () => {
  expect(of({ granted: ['performance'], denied: ['functional'], services: { video: true } }, null)).toEqual(['performance', 'functional/video']);
});
