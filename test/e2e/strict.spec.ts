import { readFileSync } from 'node:fs';
import { expect, test } from './support/fixtures.ts';
import type { Site } from './support/createSite.ts';

const OF_DIST = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8')) as Record<string, string>;

/** Pages report to the server, as they do in earnest. */
const reports = (site: Site): string[] => site.hits('/report').map(({ body }) => body);

const NONCE = "default-src 'self'; script-src 'nonce-x' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; report-uri /report";

const ALL_OPTIONS = {
  reload: 'never',
  regions: [{ match: ['US'], mode: 'opt-in' }],
  region: 'US-CA',
  log: { url: '/log' },
  import: true,
  signals: { google: true, gpp: true, matomo: true },
  services: { stats: { category: 'performance', cookies: [{ name: '_ga' }] }, video: { category: 'functional' } },
  ui: { reopen: 'always', layout: 'modal', look: 'soft', preferences: 'side' },
};

test('every part of Fika works on the strictest page without one report of a violation', async ({ site, fika, page }) => {
  await fika.open(
    site.page({
      headers: { 'content-security-policy': NONCE },
      config: ALL_OPTIONS,
      head: '<script nonce="x" src="/fika/fika.js"></script>',
      body: `<script type="text/plain" nonce="x" data-category="performance" data-service="stats">document.cookie = '_ga=1'; window.ran = ['ran']</script>
        <script type="text/plain" nonce="x" data-category="performance" src="${site.script('external')}"></script>
        <iframe data-category="functional" data-service="video" data-src="/frame/film.html" title="Film" width="400" height="300"></iframe>
        <fika-declaration></fika-declaration>`,
    }),
  );
  await expect(fika.banner).toBeVisible();
  await fika.openPreferences();
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['ran', 'external']);
  await expect.poll(() => site.hits('/frame/film.html').length).toBe(1);
  await fika.openPreferences();
  await fika.downloadReceipt();
  await fika.rejectAll();
  await expect.poll(() => page.evaluate(() => document.cookie)).not.toContain('_ga');
  await expect(page.locator('fika-embed')).toHaveCount(1);
  await fika.settled();
  const fetched = new Set(site.hits(/\/fika\//).map(({ path }) => path.replace('/fika/', '')));
  for (const part of ['ui', 'preferences', 'signals', 'gpp', 'sweep', 'embeds', 'receipts', 'import', 'declaration', 'looks']) expect(fetched).toContain(`fika-${part}.js`);
  expect(reports(site)).toEqual([]);
});

test("external content runs under script-src 'self' without a nonce, from banner to withdrawal", async ({ site, fika }) => {
  site.serve('/fika.json', '{"reload":"never"}');
  const url = site.page({
    headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self'; require-trusted-types-for 'script'; report-uri /report" },
    head: '<script src="/fika/fika.js" data-config="/fika.json"></script>',
    body: `<script type="text/plain" data-category="performance" src="/script/first.js"></script>
      <script type="text/plain" data-category="performance" src="/script/second.js"></script>
      <iframe data-category="functional" data-src="/frame/film.html" title="Film"></iframe><img data-category="functional" data-src="/image/a.svg" alt="">`,
  });
  await fika.open(url);
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['first', 'second']);
  await expect.poll(() => site.hits(/frame|image/).length).toBe(2);
  await fika.openPreferences();
  await fika.rejectAll();
  await expect(fika.page.locator('iframe')).not.toHaveAttribute('src');
  await fika.settled();
  expect(reports(site)).toEqual([]);
});

for (const file of ['fika.js', 'fika.full.js']) {
  test(`${file} runs with its hash of integrity.json, from another origin too, and not when a byte of it differs`, async ({ site, fika }) => {
    const tag = (address: string): string => `<script src="${address}" integrity="${OF_DIST[file] ?? ''}" crossorigin="anonymous"></script>`;
    await fika.open(site.page({ head: tag(`${site.cdn}/fika/${file}`) }));
    await expect(fika.banner).toBeVisible();
    site.serve('/forged.js', `${readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8')} `);
    await fika.open(site.page({ head: tag('/forged.js') }));
    expect(await fika.page.evaluate(() => 'fika' in window)).toBe(false);
  });
}

test('an import map with the hashes of integrity.json guards what is fetched later: a forged interface never runs', async ({ site, fika, page }) => {
  const integrity = Object.fromEntries(Object.entries(OF_DIST).map(([file, hash]) => [`/fika/${file}`, hash]));
  const head = `<script type="importmap">${JSON.stringify({ integrity })}</script><script src="/fika/fika.js" integrity="${OF_DIST['fika.js'] ?? ''}"></script>`;
  await fika.open(site.page({ head }));
  await fika.openPreferences();
  await fika.rejectAll();
  await fika.page.context().clearCookies();
  site.serve('/fika/fika-ui.js', 'window.forged = true; export const mount = () => ({ show() {} });');
  await fika.open(site.page({ head }));
  await fika.settled();
  expect(await page.evaluate(() => 'forged' in window)).toBe(false);
  expect((await fika.consent()).granted).toEqual(['essential']);
});
