import { expect, test } from './support/fixtures.ts';
import type { Site } from './support/createSite.ts';

/** One of each kind of held content. */
const held = (site: Site): string => `
  <script type="text/plain" data-category="performance" src="${site.script('external')}"></script>
  <script type="text/plain" data-category="performance">window.ran = (window.ran || []).concat('inline')</script>
  <script type="text/plain" data-category="performance" src="${site.script('last')}"></script>
  <script type="text/plain" data-category="advertising" data-type="module">window.ran = (window.ran || []).concat('module')</script>
  <script type="text/plain" data-category="advertising" async src="${site.script('async')}"></script>
  <script type="text/plain" data-category="!advertising">window.ran = (window.ran || []).concat('denied')</script>
  <iframe data-category="functional" data-src="${site.cdn}/frame/map.html" title="Map"></iframe>
  <img data-category="advertising" data-src="${site.cdn}/image/pixel.png" alt="">
  <link data-category="functional" rel="stylesheet" data-href="${site.cdn}/style/extra.css">
  <video data-category="functional" data-src="${site.cdn}/media/film.mp4"></video>`;

const thirdParty = (site: Site): string[] => site.hits(/127\.0\.0\.1/).map(({ path }) => path);

test('before a choice nothing is stored or requested, whatever else the visitor does', async ({ site, fika, page }) => {
  await fika.open(site.page({ body: `${held(site)}<p>${'Text. '.repeat(5000)}</p>` }));
  await expect(fika.banner).toBeVisible();
  await page.mouse.wheel(0, 2000);
  await page.keyboard.press('Escape');
  await fika.openPreferences();
  await page.keyboard.press('Escape');
  await expect(fika.preferences).toBeHidden();
  await page.waitForTimeout(500);
  await page.goto(site.page({ body: held(site) }));
  await expect(fika.banner).toBeVisible();
  expect(await fika.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await fika.ran()).toEqual([]);
  expect(thirdParty(site)).toEqual([]);
  expect(await fika.consent()).toMatchObject({ decided: false, granted: ['essential'], denied: [], source: 'default' });
});

test('Accept all runs everything once, in document order inside a category', async ({ site, fika }) => {
  await fika.open(site.page({ body: held(site) }));
  await fika.acceptAll();
  await expect.poll(async () => (await fika.ran()).length).toBe(5);
  await expect.poll(() => new Set(thirdParty(site))).toEqual(
    new Set(['/script/external.js', '/script/last.js', '/script/async.js', '/frame/map.html', '/image/pixel.png', '/style/extra.css', '/media/film.mp4']),
  );
  await fika.settled();
  const ran = await fika.ran();
  expect(ran.filter((name) => ['external', 'inline', 'last'].includes(name))).toEqual(['external', 'inline', 'last']);
  expect([...ran].sort()).toEqual(['async', 'external', 'inline', 'last', 'module']);
  expect(await fika.record()).toMatchObject({ v: 1, rev: '1', granted: ['performance', 'functional', 'advertising'], denied: [] });
});

test('Reject all runs nothing, and the next page shows no banner', async ({ site, fika, page }) => {
  await fika.open(site.page({ body: held(site) }));
  await fika.rejectAll();
  await expect(fika.banner).toBeHidden();
  await expect.poll(() => fika.ran()).toEqual(['denied']);
  await page.goto(site.page({ body: held(site) }));
  await expect(fika.reopen).toBeVisible();
  await expect.poll(() => fika.ran()).toEqual(['denied']);
  await fika.settled();
  await expect(fika.banner).toBeHidden();
  expect(thirdParty(site)).toEqual([]);
  expect(await fika.consent()).toMatchObject({ decided: true, source: 'stored', granted: ['essential'] });
});

test('Save grants what is switched on and nothing else, and a reload keeps it', async ({ site, fika, page }) => {
  await fika.open(site.page({ body: held(site) }));
  await fika.openPreferences();
  for (const name of ['performance', 'functional', 'advertising']) await expect(fika.switch(name)).not.toBeChecked();
  await fika.toggle('performance');
  await fika.save();
  await expect(fika.preferences).toBeHidden();
  await expect.poll(() => fika.ran()).toEqual(['denied', 'external', 'inline', 'last']);
  await page.reload();
  await expect.poll(async () => [...(await fika.ran())].sort()).toEqual(['denied', 'external', 'inline', 'last']);
  expect(await fika.consent()).toMatchObject({ granted: ['essential', 'performance'], denied: ['functional', 'advertising'] });
});

test('a return visit downloads the guard only', async ({ site, fika, page }) => {
  await fika.open(site.on('www.example.com', site.page({ body: held(site) })));
  await fika.acceptAll();
  await fika.settled();
  const before = site.hits(/\/fika\//).length;
  await page.reload();
  await expect(fika.reopen).toBeVisible();
  await fika.settled();
  expect(site.hits(/\/fika\//).slice(before).map(({ path }) => path)).toEqual(['/fika/fika.js']);
});

test('withdrawing through the re-open button empties a frame', async ({ site, fika, page }) => {
  await fika.open(site.page({ body: held(site) }));
  await fika.acceptAll();
  await expect(page.locator('iframe')).toHaveAttribute('src', /map/);
  await fika.reopen.click();
  await fika.rejectAll();
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
  await expect.poll(() => page.frames().length).toBe(2);
  await expect.poll(() => page.frames()[1]?.url()).toBe('about:blank');
});

test('a slow script holds up its own service only, and downloads start together', async ({ site, fika }) => {
  const slow = site.script('slow');
  await fika.open(
    site.page({
      config: { services: { a: { category: 'performance' }, b: { category: 'performance' } } },
      body: `
        <script type="text/plain" data-category="performance" data-service="a" src="${slow}?delay=1500"></script>
        <script type="text/plain" data-category="performance" data-service="a" src="${site.script('after-slow')}"></script>
        <script type="text/plain" data-category="performance" data-service="b" src="${site.script('other')}"></script>`,
    }),
  );
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['other']);
  // Fetched already, though it has to wait for its turn.
  expect(site.hits('/script/after-slow.js')).toHaveLength(1);
  await expect.poll(() => fika.ran()).toEqual(['other', 'slow', 'after-slow']);
  expect(site.hits('/script/after-slow.js')).toHaveLength(1);
});

test('an inline script between two others waits for its turn; the download behind it does not, and is made once', async ({ site, fika }) => {
  const behind = site.script('behind', "window.ran = (window.ran || []).concat('behind')", { headers: { 'cache-control': 'no-store' } });
  await fika.open(
    site.page({
      body: `
        <script type="text/plain" data-category="performance" src="${site.script('slow')}?delay=1500"></script>
        <script type="text/plain" data-category="performance">window.ran = (window.ran || []).concat('inline')</script>
        <script type="text/plain" data-category="performance" src="${behind}"></script>`,
    }),
  );
  await fika.acceptAll();
  await expect.poll(() => site.hits('/script/behind.js')).toHaveLength(1);
  expect(await fika.ran()).toEqual([]);
  await expect.poll(() => fika.ran()).toEqual(['slow', 'inline', 'behind']);
  expect(site.hits('/script/behind.js')).toHaveLength(1);
});

test('a frame that was allowed loads on the next visit, while the page is still being parsed', async ({ site, fika, page }) => {
  const frame = `<iframe data-category="functional" data-src="${site.cdn}/frame/map.html" title="Map"></iframe>`;
  await fika.open(site.page({ body: frame }));
  await fika.acceptAll();
  await expect.poll(() => site.hits('/frame/map.html').length).toBe(1);
  await page.reload();
  await expect.poll(() => site.hits('/frame/map.html').length).toBe(2);
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/map/);
  await fika.settled();
  expect(site.hits('/frame/map.html')).toHaveLength(2);
});
