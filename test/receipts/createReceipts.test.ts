// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createReceipts, type ReceiptsOptions } from '../../src/receipts/createReceipts.ts';
import type { LogEntry } from '../../src/receipts/LogEntry.ts';
import type { Proof } from '../../src/receipts/Proof.ts';
import { createConfig } from '../support/createConfig.ts';
import { createHappening, createProof } from './createProof.ts';
import { english } from '../support/english.ts';

const config = createConfig({ controller: { name: 'Café AB' } });
const fetched = vi.fn<typeof fetch>();
const fail = vi.fn();
const create = (own: Partial<ReceiptsOptions> = {}) =>
  createReceipts({ config, log: { url: '/log' }, texts: () => Promise.resolve(english), newId: () => 'new', fail, ...own });
const sent = (): LogEntry[] => fetched.mock.calls.map(([, request]) => JSON.parse(request?.body as string) as LogEntry);

beforeEach(() => {
  fetched.mockImplementation(() => Promise.resolve(new Response(null, { status: 204 })));
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  fetched.mockReset();
  fail.mockReset();
  localStorage.clear();
});

test('a receipt speaks the language that was shown', async () => {
  const texts = vi.fn(() => Promise.resolve({ ...english, performanceTitle: 'Figures' }));
  const receipt = await create({ texts }).receipt(createProof({ granted: ['performance'] }, { language: 'sv' }), 'en');
  expect(texts).toHaveBeenCalledWith('sv');
  expect(receipt['dct:identifier']).toBe('new');
  expect(JSON.stringify(receipt)).toContain('"dct:title":"Figures"');
});

test('making and downloading a receipt sends nothing', async () => {
  Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined });
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await create().download(createProof(), 'en');
  expect(names[0]).toMatch(/^consent-receipt-\d{4}-\d\d-\d\d\.json$/);
  expect(fetched).not.toHaveBeenCalled();
});

test('the log and the receipt name the same notice', async () => {
  const receipts = create();
  const proof = createProof({ granted: ['performance'] });
  await receipts.log(createHappening({ proof }));
  const notice = (await receipts.receipt(proof, 'en'))['dpv:hasRecordOfActivity'][0]?.['dpv:hasNotice'];
  expect(sent()).toHaveLength(1);
  expect(notice).toMatchObject({ 'dct:identifier': `sha256:${String(sent()[0]?.notice)}` });
});

test('the log is kept where the texts do not arrive', async () => {
  const receipts = create({ texts: () => Promise.reject(new Error('404')) });
  await receipts.log(createHappening());
  expect(sent()).toMatchObject([{ key: 'a-key', notice: null }]);
  await expect(receipts.receipt(createProof(), 'en')).rejects.toThrow('404');
});

test('without the option log nothing is ever sent or kept', async () => {
  const receipts = create({ log: undefined });
  localStorage.setItem('fika-log:a-key', JSON.stringify(createHappening()));
  await receipts.log(createHappening({ key: 'b' }));
  await receipts.flush();
  expect(fetched).not.toHaveBeenCalled();
  expect(Object.keys(localStorage)).toEqual(['fika-log:a-key']);
});

test('what an earlier page could not send is sent', async () => {
  localStorage.setItem('fika-log:a-key', JSON.stringify(createHappening()));
  await create().flush();
  expect(sent()).toMatchObject([{ key: 'a-key', isLate: true }]);
});

test('what an earlier page could not even begin with is sent too, and says so', async () => {
  await create().flush([createHappening()]);
  expect(sent()).toMatchObject([{ key: 'a-key', isLate: true }]);
});

describe('with the log, a receipt of a later page', () => {
  const made = createProof({ granted: ['performance'] });
  /** The same decision as a later page reads it. */
  const { record, expires } = made;
  const later: Proof = { record, expires, source: 'stored' };
  const decide = () => create().log(createHappening({ proof: made }));

  test('tells of the decision what was true when it was made, the hash of what was shown included', async () => {
    await decide();
    const receipt = await create().receipt(later, 'sv');
    expect(receipt).toMatchObject(made);
    expect(receipt['dpv:hasRecordOfActivity'][0]?.['dpv:hasNotice']).toMatchObject({ 'dct:language': 'en', 'dct:identifier': `sha256:${String(sent()[0]?.notice)}` });
    expect(receipt).not.toHaveProperty('isLate');
  });

  test('says so when something else is shown by now, and keeps to the hash of what was', async () => {
    await decide();
    const receipt = await create({ texts: () => Promise.resolve({ ...english, intro: 'New words.' }) }).receipt(later, 'en');
    expect(receipt.isLate).toBe(true);
    expect(receipt['dpv:hasRecordOfActivity'][0]?.['dpv:hasNotice']).toMatchObject({ 'dct:identifier': `sha256:${String(sent()[0]?.notice)}` });
  });

  test('knows nothing of another decision, nor after a reset, of which nothing is left in the browser', async () => {
    await decide();
    const other = { ...later, record: { ...record, at: record.at + 1 } };
    expect(await create().receipt(other, 'en')).toMatchObject({ source: 'stored', isLate: true });
    await create().log(createHappening({ key: 'b', proof: null, before: record }));
    expect(await create().receipt(later, 'en')).toMatchObject({ source: 'stored', isLate: true });
    expect(localStorage).toHaveLength(0);
  });

  test('does not take the hash of a decision for that of the next one', async () => {
    let arrive = (): void => undefined;
    const slow = new Promise<typeof english>((resolve) => {
      arrive = () => { resolve(english); };
    });
    const next = createProof({ at: record.at + 1, denied: ['performance'] });
    const first = create({ texts: () => slow }).log(createHappening({ proof: made }));
    const receipts = create({ texts: () => Promise.reject(new Error('404')) });
    await receipts.log(createHappening({ key: 'b', proof: next }));
    arrive();
    await first;
    const receipt = await create().receipt({ record: next.record, expires, source: 'stored' }, 'en');
    expect(receipt['dpv:hasRecordOfActivity'][0]?.['dpv:hasNotice']).not.toHaveProperty('dct:identifier');
  });
});

test('what is kept of a decision that stands no more is deleted, and does not name the record', async () => {
  const receipts = create();
  const proof = createProof({ id: 'the-visitor', granted: ['performance'] });
  await receipts.log(createHappening({ proof }));
  expect(localStorage.getItem('fika-shown')).not.toContain('the-visitor');
  receipts.tidy(proof.record);
  expect(localStorage).toHaveLength(1);
  receipts.tidy(null);
  expect(localStorage).toHaveLength(0);
});

test('without the log nothing is kept in the browser', async () => {
  const receipts = create({ log: undefined });
  await receipts.log(createHappening());
  await receipts.receipt(createProof(), 'en');
  expect(localStorage).toHaveLength(0);
});
