import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/receipts/Json.ts';
import { toNotice } from '../../src/receipts/toNotice.ts';
import { toReceipt, type ReceiptFacts } from '../../src/receipts/toReceipt.ts';
import { anyDecision } from '../support/anyDecision.ts';
import { assertAlways } from '../support/assertAlways.ts';
import { NOW } from '../support/NOW.ts';
import { ASKED, createProof } from './createProof.ts';
import { english } from '../support/english.ts';

const facts: ReceiptFacts = { id: 'a-receipt', now: NOW + 1000, page: 'https://example.com/shop/tea?id=1#top', asked: ASKED, texts: english };
const proof = createProof({ granted: ['performance'], denied: ['functional'], services: { video: true } });
const receipt = toReceipt(proof, facts);
const record = (name: string, of = receipt) => of['dpv:hasRecordOfActivity'].find((one) => one['dct:identifier'] === `a-record#${name}`);

test('a receipt is a whole of plain data: what it is, when it was made, and the proof as it was', () => {
  expect(receipt).toMatchObject({
    '@type': 'dpv:ConsentReceipt',
    'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#receipt',
    'dct:identifier': 'a-receipt',
    'dct:created': '2026-01-15T12:00:01.000Z',
    ...proof,
  });
  expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt);
});

test('there is a record for each question, and for each service with an answer of its own', () => {
  expect(receipt['dpv:hasRecordOfActivity'].map((one) => one['dct:identifier'])).toEqual([
    'a-record#performance',
    'a-record#functional',
    'a-record#functional/video',
    'a-record#research',
  ]);
});

test('each record tells its own answer', () => {
  const status = (name: string) => (record(name)!['dpv:hasConsentStatus'] as JsonObject[])[0]!['@type'];
  expect(status('performance')).toEqual(['dpv:ConsentGiven', 'dpv:ExpressedConsent']);
  expect(status('functional')).toEqual(['dpv:ConsentRefused', 'dpv:ExpressedConsent']);
  expect(status('functional/video')).toEqual(['dpv:ConsentGiven', 'dpv:ExpressedConsent']);
  expect(status('research')).toBe('dpv:ConsentRequested');
});

test('each record tells what was asked: the purpose, the services, who receives what, and for how long', () => {
  expect(record('performance')!['dpv:hasProcess']).toEqual({
    '@type': 'dpv:Process',
    'dpv:hasPurpose': {
      '@type': 'dpv:Purpose',
      'skos:broader': 'dpv:ServiceUsageAnalytics',
      'dct:title': english.performanceTitle,
      'dct:description': english.performanceText,
    },
    'dpv:hasLegalBasis': 'dpv:ExpressedConsent',
    'dpv:hasService': [{ '@type': 'dpv:Service', 'dct:title': 'Matomo', 'dct:publisher': 'Café AB', 'schema:url': '/matomo' }],
    'dpv:hasRecipient': ['Café AB'],
    'dpv:hasPersonalData': [
      { '@type': 'dpv:PersonalData', 'dct:title': '_pk_id.*', 'dct:description': 'Tells visits apart.', 'dpv:hasDuration': 'P13M' },
      { '@type': 'dpv:PersonalData', 'dct:title': '_pk_ses.*', 'dpv:hasDuration': 'session' },
    ],
    'dpv:hasStorageCondition': { '@type': 'dpv:StorageLocation', 'dpv:hasLocation': 'dpv:WithinDevice' },
  });
  // The service with an answer of its own is told apart from the others of its category.
  expect(record('functional')!['dpv:hasProcess']).toMatchObject({ 'dpv:hasRecipient': ['Maps'] });
  expect(record('functional/video')!['dpv:hasProcess']).toMatchObject({ 'dpv:hasRecipient': ['Tube Ltd'] });
});

test('a service that was added after its category was granted has not been consented to, and receives nothing by that consent', () => {
  const added = toReceipt(createProof({ granted: ['performance', 'functional'], known: ['matomo', 'video'] }), facts);
  expect(record('functional', added)!['dpv:hasProcess']).toMatchObject({ 'dpv:hasRecipient': ['Tube Ltd'] });
  expect(record('functional/maps', added)).toMatchObject({
    'dpv:hasProcess': { 'dpv:hasRecipient': ['Maps'] },
    'dpv:hasConsentStatus': [{ '@type': 'dpv:ConsentRequested' }],
  });
  // An answer of its own counts for it, and a record that names no services is of all.
  const answered = toReceipt(createProof({ granted: ['functional'], services: { maps: true }, known: [] }), facts);
  expect(JSON.stringify(record('functional/maps', answered))).toContain('ConsentGiven');
  expect(record('functional', toReceipt(createProof({ granted: ['functional'] }), facts))!['dpv:hasProcess']).toMatchObject({ 'dpv:hasRecipient': ['Tube Ltd', 'Maps'] });
});

describe('on a page that only read the decision again', () => {
  const { record: stored, expires } = proof;
  const late = toReceipt({ record: stored, expires, source: 'stored' }, facts);

  test('a receipt claims neither law nor place, language or words of the decision, and says that it is late', () => {
    expect(late).toMatchObject({ isLate: true, source: 'stored', record: stored });
    for (const name of ['mode', 'region', 'gpc', 'language', 'version']) expect(late).not.toHaveProperty(name);
    expect(record('performance', late)!['dpv:hasNotice']).toEqual({ '@type': 'dpv:ConsentNotice', 'schema:url': ['/privacy'] });
    expect(record('performance', late)).not.toHaveProperty('dpv:hasJurisdiction');
  });

  test('it still tells what was answered and when', () => {
    expect(record('performance', late)!['dpv:hasConsentStatus']).toMatchObject([{ 'dpv:isIndicatedAtTime': '2026-01-15T12:00:00.000Z' }]);
  });
});

test('a category that the owner words anew gets the words, and no purpose of ours', () => {
  const purpose = (name: string) => (record(name)!['dpv:hasProcess'] as JsonObject)['dpv:hasPurpose'];
  expect(purpose('functional')).toEqual({ '@type': 'dpv:Purpose', 'dct:title': english.functionalTitle, 'dct:description': 'Shows videos.' });
  expect(purpose('research')).toEqual({ '@type': 'dpv:Purpose', 'dct:title': 'Research' });
});

describe('each record tells who asked, under which law, with which words, and how to take it back', () => {
  test('with the controller and the data protection officer', () => {
    expect(record('research')!['dpv:hasDataController']).toEqual({
      '@id': 'https://example.com/#controller',
      '@type': 'dpv:DataController',
      'dpv:hasName': 'Café AB',
      'dpv:hasContact': 'hello@example.com',
      'dpv:hasRepresentative': { '@type': 'dpv:DataProtectionOfficer', 'dpv:hasContact': 'dpo@example.com' },
    });
  });

  test('with the hash of the notice', () => {
    const hash = createHash('sha256').update(toNotice(ASKED, english, proof)).digest('hex');
    expect(record('research')!['dpv:hasNotice']).toEqual({
      '@type': 'dpv:ConsentNotice',
      'dct:identifier': `sha256:${hash}`,
      'dct:language': 'en',
      'schema:url': ['/privacy'],
    });
    expect(receipt['@context']['@base']).toBe('https://example.com/shop/');
  });

  test('with the place to withdraw it', () => {
    expect(record('research')).toMatchObject({
      'dpv:hasJurisdiction': 'loc:SE',
      'dpv:hasConsentControl': { 'dpv:isExercisedAt': 'https://example.com/#fika' },
      'dpv:hasRight': { 'dpv:isExercisedAt': 'https://example.com/#fika' },
    });
  });

  test('and a site that says nothing of itself is called by its host', () => {
    const asked = { ...ASKED, controller: { name: '', contact: '', dpo: '' }, links: { privacy: '', cookies: '', imprint: '', optOuts: [] } };
    const bare = record('research', toReceipt(createProof({}, { region: null }), { ...facts, asked }))!;
    expect(bare['dpv:hasDataController']).toEqual({
      '@id': 'https://example.com/#controller',
      '@type': 'dpv:DataController',
      'dpv:hasName': 'example.com',
    });
    expect(bare).not.toHaveProperty('dpv:hasJurisdiction');
    expect(bare['dpv:hasNotice']).toMatchObject({ 'schema:url': [] });
  });
});

test('of the visitor there is the random id and nothing else', () => {
  expect(record('research')!['dpv:hasDataSubject']).toBe('a-record');
  expect(JSON.stringify(receipt)).not.toMatch(/tea|id=1|#top/);
});

test('whoever is given a receipt cannot change the decision by it', () => {
  const given = toReceipt(proof, facts);
  (given.record.granted as string[]).push('functional');
  expect(proof.record.granted).toEqual(['performance']);
});

test('a receipt says given of exactly what was granted, whatever the decision', { timeout: 30_000 }, () => {
  assertAlways(fc.property(anyDecision, fc.dictionary(fc.constantFrom('performance', 'functional', 'research'), fc.boolean()), (any, answers) => {
    const granted = Object.keys(answers).filter((id) => answers[id]);
    const denied = Object.keys(answers).filter((id) => !answers[id]);
    const any1 = createProof({ ...any, at: 1, id: 'a-record', granted, denied });
    const given = toReceipt(any1, facts)['dpv:hasRecordOfActivity'].filter((one) => JSON.stringify(one['dpv:hasConsentStatus']).includes('ConsentGiven'));
    const own = ASKED.services.filter(({ id }) => Object.hasOwn(any.services, id) && any.services[id]).map(({ id, category }) => `${category}/${id}`);
    expect(given.map((one) => one['dct:identifier']).sort()).toEqual([...granted, ...own].map((name) => `a-record#${name}`).sort());
  }));
});
