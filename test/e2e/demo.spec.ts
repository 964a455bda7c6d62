import { startDemo } from '../../demo/server.mjs';
import { expect, test as base } from './support/fixtures.ts';

type Demo = Awaited<ReturnType<typeof startDemo>>;

const test = base.extend<{ demo: Demo }>({
  demo: async ({}, use) => {
    const demo = await startDemo({ port: 0, vendorPort: 0 });
    await use(demo);
    await demo.close();
  },
});

const vendorPaths = ({ hits }: { hits: { origin: string; path: string }[] }): string[] =>
  hits.filter(({ origin }) => origin === 'vendor').map(({ path }) => path);

test('real third-party code sends nothing and stores nothing before consent', async ({ demo, fika, page }) => {
  for (const path of ['', 'blog.html', 'cookies.html', 'privacy.html']) {
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

test('every page is told the same, and complains of nothing', async ({ demo, fika, page, problems }) => {
  const configs = new Set<string | null>();
  for (const path of ['', 'blog.html', 'cookies.html', 'privacy.html']) {
    await fika.open(demo.site + path);
    await expect(fika.banner).toBeVisible();
    configs.add(await page.locator('#fika-config').textContent());
  }
  expect(configs.size).toBe(1);
  expect(problems).toEqual([]);
});

test('a page with a control of its own has no floating button', async ({ demo, fika, page }) => {
  await fika.open(demo.site);
  await fika.rejectAll();
  await expect(fika.reopen).toBeHidden();
  await page.locator('footer [data-fika="preferences"]').click();
  await expect(fika.preferences).toBeVisible();
});
