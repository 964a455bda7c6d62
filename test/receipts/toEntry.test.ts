import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toEntry } from '../../src/receipts/toEntry.ts';
import { toNotice } from '../../src/receipts/toNotice.ts';
import { createDecision } from '../support/createDecision.ts';
import { ASKED, createHappening, createProof } from './createProof.ts';
import { english } from '../support/english.ts';

const proof = createProof({ granted: ['performance'], denied: ['functional'], services: { video: false } }, { gpc: true });

test('the log keeps who answered what, when, how, and what was shown', () => {
  expect(toEntry(createHappening({ proof }), ASKED, english)).toEqual({
    v: 1,
    key: 'a-key',
    record: 'a-record',
    at: '2026-01-15T12:00:00.000Z',
    action: 'save',
    source: 'banner',
    granted: ['performance'],
    denied: ['functional'],
    services: { video: false },
    withdrawn: [],
    expires: '2026-07-16T12:00:00.000Z',
    revision: '1',
    mode: 'opt-in',
    region: 'SE',
    gpc: true,
    language: 'en',
    notice: createHash('sha256').update(toNotice(ASKED, english, proof)).digest('hex'),
    path: '/shop',
    version: '1.2.3',
  });
});

test('it says what was withdrawn and what of it could not be deleted', () => {
  const before = createDecision({ granted: ['functional', 'performance'] });
  const leftovers = [{ service: 'video', kind: 'cookie', name: '_id', reason: 'third-party' }] as const;
  expect(toEntry(createHappening({ proof, before, leftovers }), ASKED, english)).toMatchObject({
    action: 'withdraw',
    withdrawn: ['functional'],
    leftovers,
  });
  expect(toEntry(createHappening({ proof, before, leftovers: [] }), ASKED, english)).not.toHaveProperty('leftovers');
});

test('a reset is kept under the record that it deleted', () => {
  const before = createDecision({ id: 'old', rev: '7', granted: ['performance'] });
  expect(toEntry(createHappening({ proof: null, before }), ASKED, null)).toMatchObject({
    record: 'old',
    revision: '7',
    action: 'reset',
    source: null,
    granted: [],
    denied: [],
    withdrawn: ['performance'],
    notice: null,
  });
});

test('without the texts there is an entry all the same, but no hash', () => {
  expect(toEntry(createHappening({ proof }), ASKED, null)).toMatchObject({ action: 'save', notice: null });
});
