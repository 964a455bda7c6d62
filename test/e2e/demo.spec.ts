import type { Page } from '@playwright/test';
import type { FikaConfig } from '../../src/config/types.ts';
import { expect, test } from './support/demoFixtures.ts';

const PAGES = ['', 'blog.html', 'cookies.html', 'privacy.html', 'log.html'];

const vendorPaths = ({ hits }: { hits: { origin: string; path: string }[] }): string[] =>
  hits.filter(({ origin }) => origin === 'vendor').map(({ path }) => path);

const readConfig = async (page: Page): Promise<FikaConfig> =>
  JSON.parse((await page.locator('#fika-config').textContent()) ?? '') as FikaConfig;

/** The names of all that scripts of the page have stored, as a script of the page sees them. */
const readStored = async (page: Page): Promise<string[]> => {
  const read = (): Promise<string[]> =>
    page.evaluate(async () => [
      ...document.cookie.split('; ').flatMap((cookie) => cookie.split('=')[0] || []),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ]);
  try {
    return await read();
  } catch {
    // The page was loaded anew in between, as it is when a script that ran is withdrawn.
    await page.waitForLoadState();
    return read();
  }
};

const toPattern = (name: string): RegExp => new RegExp(`^${name.split('*').map((part) => part.replace(/\W/g, '\\$&')).join('.*')}$`);

test('real third-party code sends nothing and stores nothing before consent', async ({ demo, fika, page }) => {
  for (const path of PAGES) {
    await fika.open(demo.site + path);
    await expect(fika.banner).toBeVisible();
  }
  await page.waitForTimeout(1000);
  expect(vendorPaths(demo)).toEqual([]);
  expect(await fika.cookies()).toEqual([]);
});

test('Accept all starts the real analytics and advertising code', async ({ demo, fika, page }) => {
  await fika.open(demo.site);
  await fika.acceptAll();
  const cookies = async (): Promise<string[]> => (await fika.cookies()).map(({ name }) => name);
  await expect.poll(cookies, { timeout: 10_000 }).toEqual(expect.arrayContaining(['fika', 'mp_kardemumma_mixpanel', '_lc2_fpi']));
  await expect.poll(() => vendorPaths(demo), { timeout: 10_000 }).toEqual(
    expect.arrayContaining(['/mixpanel/track/', '/com.snowplowanalytics.snowplow/tp2', '/liveintent/j']),
  );
  await page.locator('iframe').first().scrollIntoViewIfNeeded();
  await expect(page.locator('iframe').first()).toHaveAttribute('src', /video/);
});

test('Reject all keeps it away, on the next page too', async ({ demo, fika }) => {
  await fika.open(demo.site);
  await fika.rejectAll();
  await fika.settled();
  await fika.open(`${demo.site}blog.html`);
  await expect(fika.reopen).toBeVisible();
  await fika.settled();
  expect(vendorPaths(demo)).toEqual([]);
  expect((await fika.cookies()).map(({ name }) => name)).toEqual(['fika']);
});

test('saving performance alone starts analytics and no advertising', async ({ demo, fika }) => {
  await fika.open(demo.site);
  await fika.openPreferences();
  await fika.toggle('performance');
  await fika.save();
  await expect.poll(() => vendorPaths(demo), { timeout: 10_000 }).toContain('/mixpanel/track/');
  expect(vendorPaths(demo).filter((path) => /liveintent|video|maps/.test(path))).toEqual([]);
});

test('every page is told the same', async ({ demo, request }) => {
  const pages = await Promise.all(PAGES.map(async (path) => (await request.get(demo.site + path)).text()));
  const configs = pages.map((text) => /id="fika-config">(.*?)<\/script>/s.exec(text)?.[1]);
  expect(configs[0]).toContain('"controller"');
  expect(new Set(configs).size).toBe(1);
});

test('a page with a control of its own has no floating button', async ({ demo, fika, page }) => {
  await fika.open(demo.site);
  await fika.rejectAll();
  await expect(fika.reopen).toBeHidden();
  await page.locator('footer [data-fika="preferences"]').click();
  await expect(fika.preferences).toBeVisible();
});

test('whatever is stored is declared, and all of it goes when it is refused', async ({ demo, fika, page }) => {
  await fika.open(`${demo.site}blog.html`);
  await fika.acceptAll();
  await expect.poll(() => readStored(page), { timeout: 10_000 }).toEqual(
    expect.arrayContaining(['fika', 'mp_kardemumma_mixpanel', '_lc2_fpi', '_li_duid', 'skicka_visit', 'snowplowOutQueue_kardemumma', 'mixpanelBrowserDb']),
  );
  const { services = {} } = await readConfig(page);
  const declared = Object.values(services).flatMap(({ cookies = [], storage = [] }) => [...cookies, ...storage]).map(({ name }) => toPattern(name));
  expect((await readStored(page)).filter((name) => !declared.some((pattern) => pattern.test(name)))).toEqual([]);
  await fika.openPreferences();
  await fika.rejectAll();
  const stored = page.locator('#panel .panel-rows').last().locator('li');
  await expect(async () => {
    expect(await stored.allTextContents()).toEqual([expect.stringMatching(/^fikacookie/), expect.stringMatching(/^fika-shown/)]);
  }).toPass({ timeout: 10_000 });
  expect(await readStored(page)).toEqual(['fika', 'fika-shown']);
});

test('one service can be refused: what it stored goes, the others run on', async ({ demo, fika, page }) => {
  await fika.open(demo.site);
  await fika.acceptAll();
  await expect.poll(() => readStored(page), { timeout: 10_000 }).toEqual(expect.arrayContaining(['mp_kardemumma_mixpanel', '_lc2_fpi']));
  await page.locator('footer [data-fika="preferences"]').click();
  await fika.preferences.getByText('Services (2)').first().click();
  await expect(fika.preferences.getByText('by Mixpanel, Inc.')).toBeVisible();
  await fika.toggle('performance/mixpanel');
  await fika.save();
  await expect.poll(async () => (await readStored(page)).filter((name) => /mp_|mpq|mixpanel/.test(name)), { timeout: 10_000 }).toEqual([]);
  await fika.settled();
  expect(await fika.consent()).toMatchObject({ granted: ['essential', 'performance', 'functional', 'advertising'], services: { mixpanel: false } });
  await expect.poll(async () => (await readStored(page)).filter((name) => /^_sp_id|^_lc2_fpi$/.test(name)).length).toBeGreaterThan(1);
});

test('the film is loaded once without an answer, the map always with its switch', async ({ demo, fika, page }) => {
  await fika.open(demo.site);
  const box = (title: string) => page.locator('.embed', { has: page.getByTitle(title) }).locator('fika-embed');
  await expect(box('Film: how we roast')).toContainText('Kinema');
  await fika.rejectAll();
  await box('Film: how we roast').getByRole('button', { name: 'Load once' }).click();
  await expect(page.getByTitle('Film: how we roast')).toHaveAttribute('src', /player/);
  expect((await fika.record())?.services).toEqual({});
  await box('Map: the way from Mariaplan').getByRole('button', { name: 'Always allow' }).click();
  await expect(page.getByTitle('Map: the way from Mariaplan')).toHaveAttribute('src', /map/);
  expect((await fika.record())?.services).toEqual({ maps: true });
  await page.reload();
  await expect(page.getByTitle('Map: the way from Mariaplan')).toHaveAttribute('src', /map/);
  await expect(box('Film: how we roast')).toBeVisible();
});

test('the cookie policy lists all that the configuration declares', async ({ demo, fika, page }) => {
  await fika.open(`${demo.site}cookies.html`);
  const { services = {} } = await readConfig(page);
  await expect(page.locator('main h3')).toHaveText(Object.values(services).map(({ name = '' }) => name));
  const names = Object.values(services).flatMap(({ cookies = [], storage = [] }) => [...cookies, ...storage].map(({ name }) => name));
  await expect(page.locator('main code')).toHaveText(names);
  for (const cookie of Object.values(services).flatMap(({ cookies = [] }) => cookies)) {
    await expect(page.locator('tr', { has: page.getByText(cookie.name, { exact: true }) })).toContainText(cookie.purpose ?? '');
  }
});

test('a server keeps the answer where a browser forgets what scripts have set', async ({ demo, fika, page }) => {
  await fika.open(demo.site);
  await fika.rejectAll();
  const record = await fika.record();
  const response = await page.reload();
  expect(await response?.headerValue('set-cookie')).toMatch(/^fika=.*Max-Age=\d{8}; Path=\/; SameSite=Lax$/);
  expect(await fika.record()).toEqual(record);
});
