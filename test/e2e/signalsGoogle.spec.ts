import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

const GUARD = '<script src="/fika/fika.js"></script>';
/** Writes down what a tag would find that stands here: of each entry its kind, then what is in it. */
const TAG = `<script>
  window.list = (layer) => layer.map((entry) => {
    const kind = Object.prototype.toString.call(entry).slice(8, -1);
    return kind === 'Arguments' ? [kind, ...entry] : [kind, entry];
  });
  window.found = list(window.dataLayer || []);
</script>`;
const SIGNALS = { signals: { google: true }, region: 'SE', reload: 'never' };

const consent = (value: string): object => ({
  ad_storage: value,
  ad_user_data: value,
  ad_personalization: value,
  analytics_storage: value,
  functionality_storage: value,
  personalization_storage: value,
  security_storage: 'granted',
});
const SETTINGS = [
  ['Arguments', 'set', 'ads_data_redaction', true],
  ['Arguments', 'set', 'url_passthrough', false],
];
const START = [['Arguments', 'consent', 'default', { ...consent('denied'), wait_for_update: 500 }], ...SETTINGS];
const update = (value: string): unknown[] => [
  ['Arguments', 'consent', 'update', consent(value)],
  ['Object', { event: 'consent_update', consent: consent(value) }],
];

/** What stands in the data layer by now. */
const layer = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const { list, dataLayer } = window as unknown as { list(layer: unknown[]): unknown; dataLayer: unknown[] };
    return list(dataLayer);
  });
const found = (page: Page): Promise<unknown> => page.evaluate(() => (window as unknown as { found: unknown }).found);

test('the default stands in the data layer before the next script of the page, the stored answer too, as gtag writes them', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: SIGNALS, head: GUARD + TAG }));
  expect(await found(page)).toEqual(START);
  await expect(fika.banner).toBeVisible();
  await fika.settled();
  expect(await layer(page)).toEqual(START);
  await fika.acceptAll();
  await expect.poll(() => layer(page)).toEqual([...START, ...update('granted')]);
  await page.reload();
  expect(await found(page)).toEqual([...START, ...update('granted')]);
  await fika.openPreferences();
  await fika.rejectAll();
  await expect.poll(() => layer(page)).toEqual([...START, ...update('granted'), ...update('denied')]);
  await page.reload();
  expect(await found(page)).toEqual([...START, ...update('denied')]);
  await fika.settled();
  expect(await layer(page)).toEqual([...START, ...update('denied')]);
});

test('where the answer has to be looked for first, what Google can read until then is no consent', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: { ...SIGNALS, import: [{ from: 'klaro', map: { matomo: 'performance' } }] }, head: GUARD + TAG }));
  expect(await found(page)).toEqual(START);
  await expect(fika.banner).toBeVisible();
  await fika.settled();
  expect((await layer(page) as unknown[][]).filter(([, command]) => command === 'consent')).toEqual([START[0]]);
});

test('nothing is asked of Google before the answer or after a refusal; when its tag comes, the update is there', async ({ site, fika, page }) => {
  const tag = site.script('gtag', 'window.atTag = list(dataLayer);');
  const body = `<script type="text/plain" data-category="performance" src="${tag}"></script>`;
  await fika.open(site.page({ config: SIGNALS, head: GUARD + TAG, body }));
  await expect(fika.banner).toBeVisible();
  await fika.settled();
  await fika.rejectAll();
  await expect(fika.banner).toBeHidden();
  await fika.settled();
  expect(site.hits(/127\.0\.0\.1/)).toEqual([]);
  await fika.openPreferences();
  await fika.acceptAll();
  const atTag = (): Promise<unknown> => page.evaluate(() => (window as unknown as { atTag?: unknown }).atTag);
  await expect.poll(atTag).toEqual([...START, ...update('denied'), ...update('granted')]);
  expect(site.hits('/script/gtag.js')).toHaveLength(1);
});

test('with the snippet of the README, whose hash the policy allows, an async guard sends no second default', async ({ site, fika, page, problems }) => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const snippet = /<!-- google snippet -->\s+```html\s+<script>([^]*?)<\/script>/.exec(readme)?.[1] ?? '';
  const hashes = [snippet, /<script>([^]*)<\/script>/.exec(TAG)?.[1] ?? ''].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  expect(readme).toContain(hashes[0]);
  const url = site.page({
    config: SIGNALS,
    head: `<script>${snippet}</script>${TAG}<script async src="/fika/fika.js?delay=300"></script>`,
    headers: { 'content-security-policy': `script-src 'self' ${hashes.join(' ')}` },
  });
  await fika.open(url);
  expect(await found(page)).toEqual(START.slice(0, 1));
  await fika.acceptAll();
  await expect.poll(() => layer(page)).toEqual([...START, ...update('granted')]);
  await page.reload();
  expect(await found(page)).toEqual(START.slice(0, 1));
  await expect.poll(() => layer(page)).toEqual([...START, ...update('granted')]);
  expect(problems).toEqual([]);
});
