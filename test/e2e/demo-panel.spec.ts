import axe from 'axe-core';
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { LogEntry } from '../../src/receipts/LogEntry.ts';
import { expect, test, type Demo } from './support/demoFixtures.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const openTry = async (page: Page): Promise<void> => {
  await page.locator('#panel').getByText('Try it as …').click();
};

/** Submits the form and waits for the page that follows. */
const submit = (page: Page, button: 'First visit' | 'Keep my answer'): Promise<unknown> =>
  Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: button }).click()]);

const readLog = async (demo: Demo): Promise<LogEntry[]> => {
  const response = await fetch(`${demo.site}consent-log`);
  const { kept } = (await response.json()) as { kept: { entry: LogEntry }[] };
  return kept.map(({ entry }) => entry);
};

test('the site can be tried in another region and language, and stays so from page to page with nothing stored', async ({ demo, fika, page }) => {
  await fika.open(demo.site);
  await openTry(page);
  await page.getByLabel('Region').selectOption('SE');
  await page.getByLabel('Language').selectOption('sv');
  await submit(page, 'First visit');
  await expect(fika.part('reject-all')).toHaveText('Avvisa alla');
  for (const link of ['Journal', 'Privacy', 'Coffee']) {
    await page.getByRole('link', { name: link, exact: true }).first().click();
    await expect(fika.part('reject-all')).toHaveText('Avvisa alla');
    expect(await fika.consent()).toMatchObject({ region: 'SE', mode: 'opt-in', decided: false });
  }
  await expect(page.locator('.panel-try summary')).toContainText('Sweden: ask first, Swedish (svenska)');
  expect(await fika.cookies()).toEqual([]);
});

test('a visitor in California may opt out, and is not asked first', async ({ demo, fika }) => {
  await fika.open(`${demo.site}?region=US-CA`);
  await expect(fika.part('reject-all')).toHaveText('Opt out');
  expect(await fika.consent()).toMatchObject({ region: 'US-CA', mode: 'opt-out', decided: false });
  await expect.poll(() => demo.hits.some(({ path }) => path.startsWith('/mixpanel/')), { timeout: 10_000 }).toBe(true);
  await fika.rejectAll();
  await expect.poll(async () => (await fika.record())?.denied).toEqual(['performance', 'functional', 'advertising']);
});

test('a signal of the browser is honoured, and said to be', async ({ demo, fika }) => {
  await fika.open(`${demo.site}?region=US-CA&gpc=1`);
  await expect(fika.banner).toContainText('Global Privacy Control');
  expect(await fika.consent()).toMatchObject({ gpc: true, denied: ['advertising'] });
  await fika.settled();
  expect(demo.hits.filter(({ path }) => path.startsWith('/liveintent/'))).toEqual([]);
});

test('every language that Fika has can be tried', async ({ demo, fika, page }) => {
  await fika.open(`${demo.site}?lang=ar`);
  const values = await page.locator('#try-lang option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const locales = readdirSync(new URL('../../dist/locales/', import.meta.url)).flatMap((file) => /^(.*)\.js$/.exec(file)?.[1] ?? []);
  expect(values.filter(Boolean).sort()).toEqual(locales.sort());
  await expect(fika.banner).toHaveCSS('direction', 'rtl');
});

test('children are not asked, and nothing of third parties runs', async ({ demo, fika }) => {
  await fika.open(`${demo.site}?audience=children`);
  await fika.settled();
  await expect(fika.banner).toBeHidden();
  expect(await fika.consent()).toMatchObject({ decided: true, granted: ['essential'] });
  expect(demo.hits.filter(({ origin }) => origin === 'vendor')).toEqual([]);
});

test('theme and layout can be tried', async ({ demo, fika, page }) => {
  await fika.open(`${demo.site}?theme=dark&layout=bar`);
  await expect(fika.banner).toHaveCSS('background-color', 'rgb(37, 27, 21)');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(26, 19, 14)');
  expect((await fika.banner.boundingBox())?.width).toBe(1280);
});

test('a visitor who has answered is asked again when the purposes change, and told what changed', async ({ demo, fika, page }) => {
  await fika.open(demo.site);
  await fika.rejectAll();
  await openTry(page);
  await submit(page, 'Keep my answer');
  await expect(fika.banner).toBeHidden();
  await openTry(page);
  await page.getByLabel(/Purposes have changed/).check();
  await submit(page, 'Keep my answer');
  await expect(fika.banner).toContainText('we ask you again');
});

test('each answer is put on record: what was granted, how, where and when', async ({ demo, fika, page }) => {
  await fika.open(demo.site);
  await page.getByRole('link', { name: 'Consent log' }).last().click();
  await expect(page.locator('#log-none')).toBeVisible();
  await page.locator('main [data-fika="accept-all"]').click();
  const entry = page.locator('.log-entry');
  await expect(entry).toHaveCount(1);
  await expect(entry).toContainText('Accepted all');
  await expect(entry).toContainText('performance, functional, advertising');
  await expect(entry).toContainText((await fika.record())?.id ?? 'no record');
  await entry.getByText('As it was posted').click();
  const [posted] = await readLog(demo);
  expect(JSON.parse((await entry.locator('pre').textContent()) ?? '')).toEqual(posted);
  expect(posted).toMatchObject({ action: 'accept', source: 'api', mode: 'opt-in', language: 'en', path: '/log.html' });
  expect(demo.hits.filter(({ path, method }) => path === '/consent-log' && method === 'POST').map(({ cookie }) => cookie)).toEqual(['']);
});

test('while the log is down an entry waits in the browser, and arrives later, once', async ({ demo, fika, page }) => {
  await fika.open(`${demo.site}log.html`);
  await page.getByRole('switch', { name: 'Make it fail' }).check();
  await expect(page.locator('#log-status')).toContainText('It is down');
  await page.locator('main [data-fika="reject-all"]').click();
  await expect(page.locator('#log-status')).toContainText('turned 1 attempt away. 1 entry waits in this browser.');
  expect(await readLog(demo)).toEqual([]);
  await page.getByRole('switch', { name: 'Make it fail' }).uncheck();
  await expect(page.locator('.log-entry')).toContainText('Rejected all', { timeout: 12_000 });
  await expect(page.locator('#log-status')).toContainText('It is up. Nothing waits in this browser.');
  expect((await readLog(demo)).map(({ action }) => action)).toEqual(['reject']);
});

test('the log takes an entry once for each key, and nothing that is no entry', async ({ demo }) => {
  const post = async (body: string, key: string, type = 'application/json'): Promise<number> => {
    const response = await fetch(`${demo.site}consent-log`, { method: 'POST', body, headers: { 'content-type': type, 'idempotency-key': key } });
    return response.status;
  };
  expect(await post('{"key":"a"}', 'a')).toBe(201);
  expect(await post('{"key":"a"}', 'a')).toBe(409);
  expect(await post('{"key":"b"}', 'c')).toBe(400);
  expect(await post('{', 'd')).toBe(400);
  expect(await post('{"key":"e"}', 'e', 'text/plain')).toBe(415);
  expect((await readLog(demo)).map(({ key }) => key)).toEqual(['a']);
});

test('a choice made in another consent manager is taken over, and not asked for again', async ({ demo, fika, page }) => {
  await fika.open(demo.site);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Take over another manager’s choice' }).click()]);
  await fika.settled();
  expect(await fika.consent()).toMatchObject({ source: 'import', decided: true, granted: ['essential', 'performance', 'functional'], denied: ['advertising'] });
  await expect(fika.banner).toBeHidden();
  await expect.poll(async () => (await fika.cookies()).map(({ name }) => name)).not.toContain('cc_cookie');
  await expect.poll(async () => (await readLog(demo)).map(({ action }) => action)).toContain('import');
});

test('the panel leads to the receipt, which is a file to keep', async ({ demo, fika, page }) => {
  await fika.open(demo.site);
  await fika.rejectAll();
  await page.getByRole('button', { name: 'Receipt, in the settings' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), fika.preferences.locator('.choice button').click()]);
  expect(download.suggestedFilename()).toMatch(/^consent-receipt-.*\.json$/);
  expect(readFileSync(await download.path(), 'utf8')).toContain((await fika.record())?.id);
});

/** What axe finds wrong with the page, by all its rules or by some. Frames are the vendors' own. */
const findFaults = async (page: Page, rules?: string[]): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run(document, { iframes: false, resultTypes: ['violations'], ...(runOnly && { runOnly }) });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  }, rules);
};

for (const path of ['', 'blog.html', 'cookies.html', 'privacy.html', 'log.html']) {
  test(`everybody can use /${path} with its panel, in light and dark, on a telephone too`, async ({ demo, fika, page, problems }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await fika.open(demo.site + path);
    await fika.rejectAll();
    await openTry(page);
    expect(await findFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findFaults(page, ['color-contrast'])).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('button', { name: 'Live panel' }).click();
    await expect(page.getByLabel('Region')).toBeVisible();
    expect(await findFaults(page, ['color-contrast', 'target-size'])).toEqual([]);
    expect(await page.locator('[style]').count()).toBe(0);
    expect(problems).toEqual([]);
  });
}
