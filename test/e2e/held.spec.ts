import type { Site } from './support/createSite.ts';
import { expect, test } from './support/fixtures.ts';

const inline = (name: string, attributes = 'data-category="performance"'): string =>
  `<script type="text/plain" ${attributes}>window.ran = (window.ran || []).concat('${name}')</script>`;

test('before a choice no storage of any kind is used', async ({ site, fika, page }) => {
  await fika.open(site.page({ body: inline('held') }));
  await fika.openPreferences();
  await fika.toggle('advertising');
  await fika.close();
  await expect(fika.banner).toBeVisible();
  const used = await page.evaluate(async () => ({
    cookie: document.cookie,
    keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: await indexedDB.databases(),
  }));
  expect(used).toEqual({ cookie: '', keys: [], databases: [] });
  expect(await fika.consent()).toMatchObject({ decided: false, granted: ['essential'] });
});

test('every kind of held content is fetched after consent, and not before', { tag: '@lax' }, async ({ site, fika }) => {
  const { cdn } = site;
  await fika.open(
    site.page({
      body: `
        <img data-category="functional" data-src="${cdn}/image/src.png" data-srcset="${cdn}/image/set.png 2x, ${cdn}/image/set.png 1x" alt="">
        <picture><source data-category="functional" data-srcset="${cdn}/image/source.png"><img data-category="functional" data-src="${cdn}/image/fallback.png" alt=""></picture>
        <video data-category="functional" data-src="${cdn}/media/film.mp4" data-poster="${cdn}/image/poster.png"></video>
        <audio data-category="functional" data-src="${cdn}/media/sound.mp4" controls></audio>
        <object data-category="functional" data-data="${cdn}/frame/object.html"></object>
        <iframe data-category="functional" data-src="${cdn}/frame/frame.html" title="Frame"></iframe>
        <link data-category="functional" rel="stylesheet" data-href="${cdn}/style/link.css">
        <script type="text/plain" data-category="functional" data-src="${cdn}/script/data-src.js"></script>`,
    }),
  );
  await expect(fika.banner).toBeVisible();
  await fika.settled();
  expect(site.hits(/127\.0\.0\.1/)).toEqual([]);
  await fika.acceptAll();
  const wanted = ['/image/set.png', '/media/film.mp4', '/image/poster.png', '/media/sound.mp4', '/frame/object.html', '/frame/frame.html', '/style/link.css', '/script/data-src.js'];
  for (const path of wanted) await expect.poll(() => site.hits(path).length, path).toBeGreaterThan(0);
  await expect.poll(() => site.hits(/source\.png|fallback\.png/).length).toBeGreaterThan(0);
});

test('scripts of one service keep their order, inline and external', async ({ site, fika }) => {
  const of = 'data-category="performance" data-service="shop"';
  await fika.open(
    site.page({
      body: `${inline('1', of)}
        <script type="text/plain" ${of} src="${site.script('2')}?delay=400"></script>
        ${inline('3', of)}
        <script type="text/plain" ${of} src="${site.script('4')}"></script>
        ${inline('5', of)}`,
    }),
  );
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['1', '2', '3', '4', '5']);
});

test('the downloads of one service start together, before the first has arrived', async ({ site, fika }) => {
  const names = ['a', 'b', 'c', 'd'];
  await fika.open(
    site.page({
      body: names.map((name) => `<script type="text/plain" data-category="performance" src="${site.script(name)}?delay=1200"></script>`).join(''),
    }),
  );
  await fika.acceptAll();
  await expect.poll(() => site.hits(/\/script\//).length).toBe(4);
  expect(await fika.ran()).toEqual([]);
  await expect.poll(() => fika.ran()).toEqual(names);
  expect(site.hits(/\/script\//)).toHaveLength(4);
});

/** Two scripts with an address, the first of them late, and an inline one behind each. */
const pairs = (site: Site, delay: number): string => {
  const of = 'data-category="performance"';
  const external = (name: string): string => `<script type="text/plain" ${of} src="${site.script(name)}`;
  return `${external('1')}?delay=${String(delay)}"></script>${inline('2', of)}${external('3')}"></script>${inline('4', of)}`;
};

test('a script that does not arrive holds up those behind it for ten seconds, and they then keep their order', async ({ site, fika }) => {
  await fika.open(site.page({ body: pairs(site, 30_000) }));
  await fika.acceptAll();
  await expect.poll(() => fika.ran(), { timeout: 15_000 }).toEqual(['2', '3', '4']);
});

test('what is withdrawn while it is on its way does not run, nor what stands behind it; granted again it runs once, in order', async ({ site, fika, page }) => {
  await fika.open(site.page({ body: pairs(site, 1000), config: { reload: 'never' } }));
  await fika.acceptAll();
  await expect.poll(() => site.hits(/\/script\//).length).toBe(2);
  await page.evaluate(() => { void fika.rejectAll(); });
  await fika.settled();
  await page.waitForTimeout(1500);
  expect(await fika.ran()).toEqual([]);
  await page.evaluate(() => { void fika.acceptAll(); });
  await expect.poll(() => fika.ran()).toEqual(['1', '2', '3', '4']);
});

test('an async script waits for none and holds up none', async ({ site, fika }) => {
  const tag = (name: string, rest = ''): string => `<script type="text/plain" data-category="performance" src="${site.script(name)}${rest}`;
  await fika.open(site.page({ body: `${tag('slow')}?delay=1200" async></script>${tag('next')}"></script>` }));
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['next']);
  await expect.poll(() => fika.ran()).toEqual(['next', 'slow']);
});

test('a script for refusals runs on refusal, and neither while undecided nor on consent', async ({ site, fika, page }) => {
  const url = site.page({ body: inline('refused', 'data-category="!advertising"') });
  await fika.open(url);
  await fika.settled();
  expect(await fika.ran()).toEqual([]);
  await fika.acceptAll();
  await fika.settled();
  expect(await fika.ran()).toEqual([]);
  await fika.openPreferences();
  await fika.toggle('advertising');
  await fika.save();
  await expect.poll(() => fika.ran()).toEqual(['refused']);
  await page.reload();
  await expect.poll(() => fika.ran()).toEqual(['refused']);
});

test('withdrawing one category leaves the others running on the next page', async ({ site, fika, page }) => {
  const body = inline('performance') + inline('advertising', 'data-category="advertising"');
  await fika.open(site.page({ body, config: { reload: 'never' } }));
  await fika.acceptAll();
  await expect.poll(async () => (await fika.ran()).length).toBe(2);
  await fika.openPreferences();
  await expect(fika.switch('advertising')).toBeChecked();
  await fika.toggle('advertising');
  await fika.save();
  await page.goto(site.page({ body }));
  await expect.poll(() => fika.ran()).toEqual(['performance']);
  await fika.settled();
  expect(await fika.ran()).toEqual(['performance']);
});

test('what runs once a visitor denied one service leaves that service out', async ({ site, fika, page }) => {
  const config = { services: { video: { category: 'functional' }, maps: { category: 'functional' } } };
  const frame = (service: string): string =>
    `<iframe data-category="functional" data-service="${service}" data-src="${site.cdn}/frame/${service}.html" title="${service}"></iframe>`;
  await fika.open(site.page({ config, body: frame('video') + frame('maps') + frame('undeclared') }));
  await fika.openPreferences();
  await page.locator('fika-consent summary').first().click();
  await fika.toggle('functional/maps');
  await fika.save();
  await expect.poll(() => site.hits('/frame/maps.html').length).toBe(1);
  await fika.settled();
  expect(site.hits('/frame/video.html')).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { fika: { allows(a: string, b?: string): boolean } }).fika.allows('functional', 'maps'))).toBe(true);
});

test('consent given on a page without tags counts on the next', async ({ site, fika, page }) => {
  await fika.open(site.page({}));
  await fika.acceptAll();
  await page.goto(site.page({ body: inline('held') }));
  await expect.poll(() => fika.ran()).toEqual(['held']);
  await fika.settled();
  await expect(fika.banner).toBeHidden();
});
