// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReceipts, type ReceiptsOptions } from '../../src/receipts/createReceipts.ts';
import type { LogEntry } from '../../src/receipts/LogEntry.ts';
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
  const receipt = await create({ texts }).receipt(createProof({ granted: ['performance'] }, { language: 'sv' }));
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
  await create().download(createProof());
  expect(names[0]).toMatch(/^consent-receipt-\d{4}-\d\d-\d\d\.json$/);
  expect(fetched).not.toHaveBeenCalled();
});

test('the log and the receipt name the same notice', async () => {
  const receipts = create();
  const proof = createProof({ granted: ['performance'] });
  await receipts.log(createHappening({ proof }));
  const notice = (await receipts.receipt(proof))['dpv:hasRecordOfActivity'][0]?.['dpv:hasNotice'];
  expect(sent()).toHaveLength(1);
  expect(notice).toMatchObject({ 'dct:identifier': `sha256:${String(sent()[0]?.notice)}` });
});

test('the log is kept where the texts do not arrive', async () => {
  const receipts = create({ texts: () => Promise.reject(new Error('404')) });
  await receipts.log(createHappening());
  expect(sent()).toMatchObject([{ key: 'a-key', notice: null }]);
  await expect(receipts.receipt(createProof())).rejects.toThrow('404');
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
