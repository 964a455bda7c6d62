import { expect, test } from 'vitest';
import type { Decision, Source } from '../../src/consent/state.ts';
import { actionOf } from '../../src/receipts/actionOf.ts';
import { createDecision } from '../support/createDecision.ts';
import { ASKED, createHappening, createProof } from './createProof.ts';

const ALL = ['functional', 'performance', 'research'];
const action = (record: Partial<Decision> | null, before?: Partial<Decision>, source: Source = 'banner') =>
  actionOf(createHappening({ proof: record && createProof(record, { source }), before: before ? createDecision(before) : null }), ASKED);

test('everything granted is accepted, nothing granted is rejected, anything between is saved', () => {
  expect(action({ granted: ALL })).toBe('accept');
  expect(action({ denied: ALL })).toBe('reject');
  expect(action({ granted: ['performance'], denied: ['functional', 'research'] })).toBe('save');
  expect(action({ granted: ALL, services: { video: false } })).toBe('save');
  expect(action({ denied: ALL, services: { video: true } })).toBe('save');
});

test('whatever takes back what was granted is a withdrawal', () => {
  expect(action({ denied: ALL }, { granted: ALL })).toBe('withdraw');
  expect(action({ granted: ALL, services: { maps: false } }, { granted: ALL })).toBe('withdraw');
  expect(action({ granted: ALL }, { granted: ['performance'] })).toBe('accept');
});

test('a signal, another manager and a reset are called by their names', () => {
  expect(action({ denied: ['research'] }, { granted: ['research'] }, 'gpc')).toBe('signal');
  expect(action({ granted: ALL }, undefined, 'import')).toBe('import');
  expect(action(null, { granted: ALL })).toBe('reset');
});
