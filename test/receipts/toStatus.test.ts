import { expect, test } from 'vitest';
import { toStatus } from '../../src/receipts/toStatus.ts';
import { createProof } from './createProof.ts';

test('an answer is told with its time, its end, and who gave it how', () => {
  expect(toStatus(createProof(), true)).toEqual({
    '@type': ['dpv:ConsentGiven', 'dpv:ExpressedConsent'],
    'dpv:isIndicatedAtTime': '2026-01-15T12:00:00.000Z',
    'dpv:isIndicatedBy': 'dpv:DataSubject',
    'dpv:hasIndicationMethod': 'Button of the banner',
    'dpv:hasDuration': { '@type': 'dpv:UntilTimeDuration', 'rdf:value': '2026-07-16T12:00:00.000Z' },
  });
  expect(toStatus(createProof(), false)['@type']).toEqual(['dpv:ConsentRefused', 'dpv:ExpressedConsent']);
});

test('a signal refuses, and is never consent', () => {
  const status = toStatus(createProof({}, { source: 'gpc' }), false);
  expect(status).toMatchObject({ '@type': ['dpv:ConsentRefused'], 'dpv:hasIndicationMethod': 'Global Privacy Control signal' });
});

test('what stays granted under a signal was not granted by it', () => {
  expect(toStatus(createProof({}, { source: 'gpc' }), true)['dpv:hasIndicationMethod']).toBeUndefined();
});

test('what was not answered was only asked', () => {
  expect(toStatus(createProof(), undefined)).toEqual({ '@type': 'dpv:ConsentRequested' });
});

test('a record read on a later page does not claim to know how it came about', () => {
  expect(toStatus(createProof({}, { source: 'stored' }), true)['dpv:hasIndicationMethod']).toBeUndefined();
});
