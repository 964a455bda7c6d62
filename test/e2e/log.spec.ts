import type { Page } from '@playwright/test';
import type { Fika } from '../../src/api.ts';
import type { LogEntry } from '../../src/receipts/LogEntry.ts';
import type { Site } from './support/createSite.ts';
import { expect, test } from './support/fixtures.ts';
import type { Hit } from './support/Hit.ts';

declare const fika: Fika;

const CONFIG = { log: { url: '/log', headers: { 'X-Site': 'shop' } }, services: { video: { category: 'functional' } } };
const BODY = '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>';

const posts = (site: Site): Hit[] => site.hits((hit) => hit.path === '/log' && hit.method === 'POST');
const entries = (site: Site): LogEntry[] => posts(site).map(({ body }) => JSON.parse(body) as LogEntry);
const actions = (site: Site): string[] => entries(site).map(({ action }) => action);
const waiting = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('fika-log:')));

test('accept, withdrawal, save, reset and reject are each posted exactly once, with a key of their own and nothing of the visitor', async ({ site, fika: page }) => {
  await page.open(site.page({ config: CONFIG }, '/shop/page'));
  await page.page.context().addCookies([{ name: 'session', value: 'secret', url: site.origin }]);
  await page.acceptAll();
  await expect.poll(() => actions(site)).toEqual(['accept']);
  const record = await page.record();
  await page.openPreferences();
  await page.toggle('performance');
  await page.save();
  await expect.poll(() => actions(site)).toEqual(['accept', 'withdraw']);
  await page.openPreferences();
  await page.toggle('performance');
  await page.toggle('functional/video');
  await page.toggle('functional/video');
  await page.save();
  await expect.poll(() => actions(site)).toHaveLength(3);
  await page.page.evaluate(() => {
    fika.reset();
  });
  await expect.poll(() => actions(site)).toHaveLength(4);
  await page.rejectAll();
  await expect.poll(() => actions(site)).toEqual(['accept', 'withdraw', 'accept', 'reset', 'reject']);
  await page.openPreferences();
  await page.toggle('performance');
  await page.save();
  await expect.poll(() => actions(site)).toEqual(['accept', 'withdraw', 'accept', 'reset', 'reject', 'save']);
  // What the server has, the page may not know of yet: it would be sent again, under the same key.
  await expect.poll(() => waiting(page.page)).toEqual([]);
  await page.page.reload();
  await page.settled();
  expect(posts(site)).toHaveLength(6);
  // What is in the log already is no reason to fetch what writes it.
  expect(await page.page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/fika-receipts')))).toEqual([]);

  const [accept, withdrawal, , reset, reject] = entries(site);
  expect(new Set(entries(site).map(({ key }) => key)).size).toBe(6);
  for (const { headers, cookie, body } of posts(site)) {
    expect(headers).toMatchObject({ 'idempotency-key': (JSON.parse(body) as LogEntry).key, 'content-type': 'application/json', 'x-site': 'shop' });
    expect(cookie).toBe('');
  }
  expect(accept).toMatchObject({ v: 1, record: record?.id, source: 'banner', granted: record?.granted, denied: [], withdrawn: [], revision: '1', mode: 'opt-in', region: null, gpc: false, language: 'en', path: '/shop/page' });
  expect(accept?.notice).toMatch(/^[\da-f]{64}$/);
  expect(accept?.version).toBe(await page.page.evaluate(() => fika.version));
  expect(withdrawal).toMatchObject({ record: record?.id, source: 'preferences', withdrawn: ['performance'], denied: ['performance'] });
  expect(reset).toMatchObject({ record: record?.id, source: null, granted: [] });
  expect(reject).toMatchObject({ granted: [], denied: ['performance', 'functional', 'advertising'] });
  expect(reject?.record).not.toBe(record?.id);
});

test('a Global Privacy Control signal that overrides an older grant is posted, once', async ({ site, fika: page }) => {
  await page.page.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
  });
  const url = site.page({ config: CONFIG });
  await page.keepRecord(url, { granted: ['performance', 'functional', 'advertising'] });
  await page.open(url);
  await expect.poll(() => actions(site)).toEqual(['signal']);
  expect(entries(site)[0]).toMatchObject({ record: 'earlier', source: 'gpc', gpc: true, withdrawn: ['advertising'], denied: ['advertising'] });
  await page.page.reload();
  await page.settled();
  expect(posts(site)).toHaveLength(1);
});

test('while the endpoint is down an answer is kept, and sent by the next page under the same key', async ({ site, fika: page }) => {
  site.serve('/log', '', { status: 500 });
  await page.open(site.page({ config: CONFIG, body: BODY }));
  await page.acceptAll();
  await expect.poll(() => page.ran()).toEqual(['ran']);
  await expect.poll(() => posts(site).length).toBeGreaterThan(0);
  await page.settled();
  const [entry] = entries(site);
  expect(await waiting(page.page)).toEqual([`fika-log:${entry?.key ?? ''}`]);
  site.serve('/log', '', { status: 204 });
  const tries = posts(site).length;
  await page.open(site.page({ config: CONFIG }, '/next'));
  await expect.poll(() => posts(site).length).toBe(tries + 1);
  await expect.poll(() => waiting(page.page)).toEqual([]);
  // What is sent again is the same, down to the hash of what was shown.
  expect(entries(site).at(-1)).toEqual(entry);
  expect(posts(site).at(-1)?.headers['idempotency-key']).toBe(entry?.key);
  await page.page.reload();
  await page.settled();
  expect(posts(site)).toHaveLength(tries + 1);
});

test('on the page itself it is tried again too, without a visit', async ({ site, fika: page }) => {
  site.serve('/log', '', { status: 503 });
  await page.open(site.page({ config: CONFIG }));
  await page.rejectAll();
  await expect.poll(() => posts(site).length).toBeGreaterThan(0);
  site.serve('/log', '', { status: 204 });
  await expect.poll(() => waiting(page.page), { timeout: 15_000 }).toEqual([]);
  expect(new Set(entries(site).map(({ key }) => key)).size).toBe(1);
});

test('a click waits for no log: banner, cookie and scripts come while the endpoint still thinks', async ({ site, fika: page }) => {
  site.serve('/log', '', { status: 204, delay: 8_000 });
  let isAnswered = false;
  page.page.on('response', (response) => {
    if (response.url().endsWith('/log')) isAnswered = true;
  });
  await page.open(site.page({ config: CONFIG, body: BODY }));
  await page.acceptAll();
  await expect.poll(() => page.ran()).toEqual(['ran']);
  await expect(page.banner).toBeHidden();
  expect((await page.record())?.granted).toContain('performance');
  await expect.poll(() => posts(site)).toHaveLength(1);
  expect(isAnswered).toBe(false);
});

test('a navigation in the click loses no entry', async ({ site, fika: page }) => {
  const next = site.page({ config: CONFIG }, '/next');
  await page.open(site.page({ config: CONFIG, body: `<script>document.addEventListener('click', () => { location.href = '${next}' })</script>` }, '/first'));
  await expect(page.banner).toBeVisible();
  await page.page.waitForLoadState('networkidle');
  await page.acceptAll();
  await page.page.waitForURL('**/next');
  await expect.poll(() => waiting(page.page)).toEqual([]);
  await expect.poll(() => [...new Set(entries(site).map(({ key, action, path }) => `${key} ${action} ${path}`))]).toHaveLength(1);
  expect(entries(site)[0]).toMatchObject({ action: 'accept', source: 'banner', path: '/first', record: (await page.record())?.id });
});

for (const [what, act, action] of [
  ['a refusal', 'reject-all', 'withdraw'],
  ['a reset', 'reset', 'reset'],
] as const) {
  test(`${what} by a control of the page, the visitor leaving at once, is posted by the next page, once`, async ({ site, fika: page }) => {
    const body = `<button data-fika="${act}">Act</button>`;
    const url = site.page({ config: { ...CONFIG, reload: 'never', language: 'sv' }, body }, '/first');
    const next = site.page({ config: CONFIG }, '/next');
    await page.keepRecord(url, { granted: ['performance', 'functional', 'advertising'] });
    // What keeps the log is under way for longer than the visitor stays.
    site.serve('/fika/fika-receipts.js', '', { delay: 5_000 });
    await page.open(url);
    await page.settled();
    const before = Date.now();
    await page.page.evaluate((address) => {
      document.querySelector('button')?.click();
      location.href = address;
    }, next);
    await page.page.waitForURL('**/next');
    site.mend('/fika/fika-receipts.js');
    await page.page.reload();
    await expect.poll(() => actions(site)).toEqual([action]);
    expect(entries(site)[0]).toMatchObject({ record: 'earlier', withdrawn: ['performance', 'functional', 'advertising'], isLate: true, path: '' });
    if (action === 'withdraw') expect(entries(site)[0]).toMatchObject({ source: 'api', language: 'sv', denied: ['performance', 'functional', 'advertising'] });
    expect(Math.abs(Date.parse(entries(site)[0]?.at ?? '') - before)).toBeLessThan(1_000);
    await expect.poll(() => waiting(page.page)).toEqual([]);
    await page.page.reload();
    await page.settled();
    expect(posts(site)).toHaveLength(1);
  });
}

test('two answers before the log is there are two entries, each with its own answer and language', async ({ site, fika: page }) => {
  const url = site.page({ config: { ...CONFIG, reload: 'never' } });
  await page.keepRecord(url, { granted: ['performance'], denied: ['functional', 'advertising'] });
  await page.open(url);
  await page.page.evaluate(async () => {
    fika.acceptAll();
    await fika.setLanguage('sv');
    fika.rejectAll();
  });
  await expect.poll(() => entries(site).map(({ action, language }) => `${action} ${String(language)}`)).toEqual(['accept en', 'withdraw sv']);
  await expect.poll(() => waiting(page.page)).toEqual([]);
  expect(entries(site).map((entry) => 'isLate' in entry)).toEqual([false, false]);
});

test('another tab that hears of an answer posts nothing', async ({ site, fika: page }) => {
  const url = site.page({ config: { ...CONFIG, reload: 'never' }, body: '<button data-fika="reject-all">Refuse</button>' });
  await page.keepRecord(url, { granted: ['performance'], denied: ['functional', 'advertising'] });
  await page.open(url);
  const other = await page.page.context().newPage();
  await other.goto(url);
  await page.page.getByRole('button', { name: 'Refuse' }).click();
  await expect.poll(() => other.evaluate(() => fika.allows('performance'))).toBe(false);
  await expect.poll(() => actions(site)).toEqual(['withdraw']);
  await page.settled();
  expect(posts(site)).toHaveLength(1);
  expect(await waiting(page.page)).toEqual([]);
});

test('a visitor who comes back with an answer is not posted', async ({ site, fika: page }) => {
  const url = site.page({ config: CONFIG, body: BODY });
  await page.keepRecord(url, { granted: ['performance', 'functional', 'advertising'] });
  await page.open(url);
  await expect.poll(() => page.ran()).toEqual(['ran']);
  await page.openPreferences();
  await page.close();
  await page.settled();
  expect(posts(site)).toEqual([]);
  expect(await waiting(page.page)).toEqual([]);
});

test('without the option nothing is sent anywhere', async ({ site, fika: page }) => {
  await page.open(site.page({}));
  await page.acceptAll();
  await page.settled();
  expect(site.hits(({ method }) => method !== 'GET')).toEqual([]);
  expect(site.hits(/fika-receipts/)).toEqual([]);
});
