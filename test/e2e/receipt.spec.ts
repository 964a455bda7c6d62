import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { complete } from '../../src/config/complete.ts';
import type { Fika } from '../../src/api.ts';
import type { AllTexts } from '../../src/config/AllTexts.ts';
import svDetails from '../../src/locales/details/sv.ts';
import svFirst from '../../src/locales/sv.ts';
import type { LogEntry } from '../../src/receipts/LogEntry.ts';
import { toAsked } from '../../src/receipts/toAsked.ts';
import { toNotice } from '../../src/receipts/toNotice.ts';
import type { Receipt } from '../../src/receipts/toReceipt.ts';
import type { FikaPage } from './support/FikaPage.ts';
import { english as en } from '../support/english.ts';
import { expect, test } from './support/fixtures.ts';

const sv: AllTexts = { ...svFirst, ...svDetails };

const CONFIG = {
  controller: { name: 'Bakery', contact: 'hello@bakery.example', dpo: 'dpo@bakery.example' },
  links: { privacy: 'https://bakery.example/privacy' },
  region: 'SE',
  services: { video: { category: 'functional', name: 'Video player', provider: 'Video Inc.', cookies: [{ name: 'vid', duration: '2 years', purpose: 'Where you stopped' }] } },
};

const read = async (fika: FikaPage, label?: string): Promise<{ name: string; text: string; receipt: Receipt }> => {
  const file = await fika.downloadReceipt(label);
  const text = await readFile(await file.path(), 'utf8');
  return { name: file.suggestedFilename(), text, receipt: JSON.parse(text) as Receipt };
};

/** The hash that a controller, who knows the texts and the configuration, comes to. */
const hashOf = (config: object, texts: AllTexts, receipt: Receipt): string =>
  createHash('sha256').update(toNotice(toAsked(complete(config, () => undefined)), texts, receipt)).digest('hex');

const noticeOf = (receipt: Receipt): Record<string, unknown> => receipt['dpv:hasRecordOfActivity'][0]?.['dpv:hasNotice'] as Record<string, unknown>;

test('the settings hand out a receipt in the JSON-LD of ISO/IEC TS 27560: who asked, for what, what was answered, when and how', async ({ site, fika }) => {
  await fika.open(site.page({ config: CONFIG }, '/shop/page?secret=1'));
  await fika.openPreferences();
  // There is nothing to prove before an answer.
  await expect(fika.preferences.getByText('Download a receipt')).toHaveCount(0);
  await fika.toggle('performance');
  await fika.save();
  await fika.openPreferences();
  const record = await fika.record();
  const requests = site.hits(({ method }) => method !== 'GET').length;
  const { name, text, receipt } = await read(fika);
  expect(name).toMatch(/^consent-receipt-\d{4}-\d\d-\d\d\.json$/);
  expect(receipt).toMatchObject({
    '@context': { dpv: 'https://w3id.org/dpv#', dct: 'http://purl.org/dc/terms/' },
    '@type': 'dpv:ConsentReceipt',
    'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#receipt',
    source: 'preferences',
    mode: 'opt-in',
    region: 'SE',
    gpc: false,
    language: 'en',
  });
  expect({ v: 1, ...receipt.record }).toEqual(record);
  expect(receipt['dct:identifier']).toMatch(/^[\da-f-]{36}$/);
  expect(receipt['dct:identifier']).not.toBe(record?.id);
  const activities = receipt['dpv:hasRecordOfActivity'];
  expect(activities.map((activity) => activity['dct:identifier'])).toEqual(['performance', 'functional', 'advertising'].map((id) => `${record?.id ?? ''}#${id}`));
  const status = (answer: string): object[] => [
    {
      '@type': [answer, 'dpv:ExpressedConsent'],
      'dpv:isIndicatedAtTime': new Date((record?.at ?? 0) * 1000).toISOString(),
      'dpv:hasIndicationMethod': 'Preferences window',
    },
  ];
  expect(activities[0]).toMatchObject({
    '@type': 'dpv:ConsentRecord',
    'dpv:hasDataSubject': record?.id,
    'dpv:hasDataController': { 'dpv:hasName': 'Bakery', 'dpv:hasContact': 'hello@bakery.example' },
    'dpv:hasJurisdiction': 'loc:SE',
    'dpv:hasNotice': { '@type': 'dpv:ConsentNotice', 'dct:language': 'en', 'schema:url': ['https://bakery.example/privacy'] },
    'dpv:hasProcess': { 'dpv:hasPurpose': { 'dct:title': 'Performance', 'skos:broader': 'dpv:ServiceUsageAnalytics' }, 'dpv:hasLegalBasis': 'dpv:ExpressedConsent' },
    'dpv:hasConsentStatus': status('dpv:ConsentGiven'),
    'dpv:hasConsentControl': { 'dpv:isExercisedAt': `${site.origin}/#fika` },
  });
  expect(activities[1]).toMatchObject({
    'dpv:hasProcess': { 'dpv:hasRecipient': ['Video Inc.'], 'dpv:hasPersonalData': [{ 'dct:title': 'vid', 'dpv:hasDuration': 'P2Y' }] },
    'dpv:hasConsentStatus': status('dpv:ConsentRefused'),
  });
  // It tells nothing of where the visitor was, and nobody hears of it.
  expect(text).not.toContain('secret');
  expect(site.hits(({ method }) => method !== 'GET')).toHaveLength(requests);
});

test('its hash is the SHA-256 of the texts and purposes shown: the controller comes to the same, and the log has it too', async ({ site, fika }) => {
  const config = { ...CONFIG, log: { url: '/log' } };
  await fika.open(site.page({ config }));
  await fika.acceptAll();
  await fika.openPreferences();
  const { receipt } = await read(fika);
  const hash = hashOf(config, en, receipt);
  expect(noticeOf(receipt)['dct:identifier']).toBe(`sha256:${hash}`);
  await expect.poll(() => site.hits('/log').map(({ body }) => (JSON.parse(body) as LogEntry).notice)).toEqual([hash]);
});

test('in another language, and with a sentence of the owner, it is another hash, and the receipt names the language', async ({ site, fika }) => {
  const config = { ...CONFIG, language: 'sv', texts: { sv: { intro: 'Vi bakar.' } } };
  await fika.open(site.page({ config }));
  await fika.acceptAll();
  await fika.openPreferences();
  const { receipt } = await read(fika, sv.download);
  expect(receipt.language).toBe('sv');
  expect(noticeOf(receipt)).toMatchObject({ 'dct:language': 'sv', 'dct:identifier': `sha256:${hashOf(config, { ...sv, intro: 'Vi bakar.' }, receipt)}` });
  expect(noticeOf(receipt)['dct:identifier']).not.toBe(`sha256:${hashOf(config, sv, receipt)}`);
});

test('a service that came after the visitor’s consent has none in the receipt', async ({ site, fika }) => {
  const sold = { category: 'functional', name: 'Pixel', provider: 'New Vendor' };
  await fika.open(site.page({ config: CONFIG }));
  await fika.acceptAll();
  await fika.open(site.page({ config: { ...CONFIG, services: { ...CONFIG.services, pixel: sold } } }));
  expect(await fika.page.evaluate(() => (window as unknown as { fika: Fika }).fika.allows('functional', 'pixel'))).toBe(false);
  await fika.openPreferences();
  const { receipt } = await read(fika);
  const told = receipt['dpv:hasRecordOfActivity'].filter((one) => (one['dct:identifier'] as string).includes('#functional'));
  expect(told).toMatchObject([
    { 'dpv:hasProcess': { 'dpv:hasRecipient': ['Video Inc.'] }, 'dpv:hasConsentStatus': [{ '@type': ['dpv:ConsentGiven', 'dpv:ExpressedConsent'] }] },
    { 'dpv:hasProcess': { 'dpv:hasRecipient': ['New Vendor'] }, 'dpv:hasConsentStatus': [{ '@type': 'dpv:ConsentRequested' }] },
  ]);
});

const LATER = { ...CONFIG, language: 'sv', region: 'US', texts: { sv: { intro: 'Vi bakar.' } } };

test('on a later page, in another language and for another place, the receipt claims nothing of them for the decision', async ({ site, fika }) => {
  await fika.open(site.page({ config: { ...CONFIG, mode: 'opt-out' } }));
  await fika.acceptAll();
  await fika.open(site.page({ config: LATER }));
  await fika.openPreferences();
  const { receipt } = await read(fika, sv.download);
  expect(receipt).toMatchObject({ isLate: true, source: 'stored' });
  for (const name of ['language', 'mode', 'region', 'gpc', 'version']) expect(receipt).not.toHaveProperty(name);
  expect(noticeOf(receipt)).not.toHaveProperty('dct:identifier');
  expect(receipt['dpv:hasRecordOfActivity'][0]).not.toHaveProperty('dpv:hasJurisdiction');
  // Nor does what the page's own code is given.
  const plain = await fika.page.evaluate(() => (window as unknown as { fika: Fika }).fika.receipt());
  expect(Object.keys(plain ?? {})).toEqual(['record', 'at', 'expires', 'source']);
});

test('with the log it tells them as they were, with the hash of what was shown then; a reset leaves nothing of it', async ({ site, fika }) => {
  const log = { log: { url: '/log' } };
  const first = site.page({ config: { ...CONFIG, ...log, mode: 'opt-out' } }, '/first');
  const kept = () => fika.page.evaluate(() => Object.keys(localStorage));
  await fika.open(first);
  await expect(fika.banner).toBeVisible();
  await fika.settled();
  expect(await kept()).toEqual([]);
  await fika.acceptAll();
  await expect.poll(() => site.hits('/log')).toHaveLength(1);
  await expect.poll(kept).toEqual(['fika-shown']);
  const { notice } = JSON.parse(site.hits('/log')[0]?.body ?? '') as LogEntry;
  await fika.open(site.page({ config: { ...LATER, ...log, controller: { name: 'Another bakery' } } }));
  await fika.openPreferences();
  const { receipt } = await read(fika, sv.download);
  expect(receipt).toMatchObject({ isLate: true, source: 'banner', language: 'en', mode: 'opt-out', region: 'SE' });
  expect(noticeOf(receipt)).toMatchObject({ 'dct:language': 'en', 'dct:identifier': `sha256:${String(notice)}` });
  // Where the same is shown as then, there is nothing late about it.
  await fika.open(first);
  await fika.openPreferences();
  expect((await read(fika)).receipt).not.toHaveProperty('isLate');
  await fika.page.evaluate(() => {
    (window as unknown as { fika: Fika }).fika.reset();
  });
  await expect.poll(kept).toEqual([]);
});
