import type { EventDetails } from '../../src/events/announce.ts';
import { expect, test } from './support/fixtures.ts';

const services = {
  stats: {
    category: 'performance',
    cookies: [{ name: '_ga' }, { name: '_ga_*' }, { name: 'far', party: 'third' }],
    storage: [{ name: 'stats' }, { name: 'stats-db', kind: 'indexedDB' }, { name: 'stats-cache', kind: 'cache' }],
  },
  maps: { category: 'functional', cookies: [{ name: 'map' }] },
};

const TRACKER = `<script type="text/plain" data-category="performance" data-service="stats">
  window.ran = ['stats'];
  document.cookie = '_ga=1; path=/'; document.cookie = '_ga_X1=2; path=/'; document.cookie = 'map=3; path=/'; document.cookie = 'other=4; path=/';
  localStorage.stats = 'x'; sessionStorage.stats = 'y'; localStorage.mine = 'z';
  indexedDB.open('stats-db').onsuccess = (event) => event.target.result.close();
  caches.open('stats-cache');
</script>`;

interface Kept {
  cookies: string;
  local: string[];
  session: string[];
  databases: (string | undefined)[];
  caches: string[];
}

const kept = async (): Promise<Kept> => ({
  cookies: document.cookie.split('; ').map((pair) => pair.split('=')[0]).filter((name) => name !== 'fika').sort().join(),
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
});

const MINE = { cookies: 'map,other', local: ['mine'], session: [], databases: [], caches: [] };

test('what a withdrawn service declares is deleted, and what others have stays; then a fresh page is loaded, once', async ({ site, fika, page }) => {
  let loads = 0;
  page.on('load', () => (loads += 1));
  await fika.open(site.page({ config: { services }, body: TRACKER }));
  await fika.acceptAll();
  await expect.poll(async () => (await page.evaluate(kept)).databases).toEqual(['stats-db']);
  await fika.openPreferences();
  await fika.toggle('performance');
  await fika.save();
  await expect.poll(() => loads).toBe(2);
  await expect.poll(() => page.evaluate(kept)).toEqual(MINE);
  await fika.settled();
  expect(loads).toBe(2);
  expect(await fika.ran()).toEqual([]);
  expect((await fika.consent()).granted).toEqual(['essential', 'functional', 'advertising']);
});

test('a fresh page is loaded after a download too, which leads nowhere', async ({ site, fika, page }) => {
  let loads = 0;
  page.on('load', () => (loads += 1));
  const link = '<a id="file" href="data:text/plain,menu" download="menu.txt">Menu</a>';
  await fika.open(site.page({ config: { services }, body: TRACKER + link }));
  await page.evaluate(() => { document.cookie = '_ga=1; path=/'; });
  // The sweep is there before the file is asked for.
  await fika.rejectAll();
  await fika.settled();
  await page.evaluate('fika.acceptAll()');
  await expect.poll(() => fika.ran()).toEqual(['stats']);
  await Promise.all([page.waitForEvent('download'), page.locator('#file').click()]);
  await page.evaluate('fika.rejectAll()');
  await expect.poll(() => loads).toBe(2);
});

test('where the browser keeps no cookie an opt-out stands: no fresh page forgets it', async ({ site, fika, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined });
  });
  let loads = 0;
  page.on('load', () => (loads += 1));
  await fika.open(site.page({ config: { services, mode: 'opt-out' }, body: TRACKER }));
  await expect.poll(() => fika.ran()).toEqual(['stats']);
  await page.evaluate('fika.rejectAll()');
  await fika.settled();
  expect(loads).toBe(1);
  expect((await fika.consent()).denied).toContain('performance');
});

test('a script that still lives cannot keep what it sets again', async ({ site, fika, page }) => {
  const alive = '<script type="text/plain" data-category="performance" data-service="stats">window.ran = ["stats"]; setInterval(() => { document.cookie = "_ga=1; path=/" }, 3000)</script>';
  await fika.open(site.page({ config: { services, reload: 'never' }, body: alive }));
  await fika.acceptAll();
  await expect.poll(() => page.evaluate(() => document.cookie), { timeout: 8000 }).toContain('_ga');
  await fika.openPreferences();
  await fika.rejectAll();
  await expect.poll(() => page.evaluate(() => document.cookie)).not.toContain('_ga');
  const seen = await page.evaluate(async () => {
    let times = 0;
    for (let i = 0; i < 70; i += 1) {
      if (document.cookie.includes('_ga')) times += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return times;
  });
  expect(seen).toBeLessThan(10);
});

test('a refusal deletes what was there before Fika was', async ({ site, fika, page }) => {
  await page.addInitScript(() => {
    if (!document.cookie.includes('fika')) document.cookie = '_ga=old; path=/';
  });
  await fika.open(site.page({ config: { services } }));
  await expect(fika.banner).toBeVisible();
  expect(await page.evaluate(() => document.cookie)).toContain('_ga');
  await fika.rejectAll();
  await expect.poll(() => page.evaluate(() => document.cookie)).not.toContain('_ga');
});

test('what cannot be deleted is said in consent-change', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: { services, reload: 'never' }, body: TRACKER }));
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['stats']);
  await page.evaluate(() => {
    document.addEventListener('consent-change', (event) => {
      const { leftovers } = (event as CustomEvent<EventDetails['change']>).detail;
      (window as unknown as { leftovers: unknown }).leftovers = leftovers;
    });
  });
  await fika.openPreferences();
  await fika.rejectAll();
  await expect.poll(() => page.evaluate(() => (window as unknown as { leftovers?: unknown }).leftovers)).toEqual([
    { service: 'stats', kind: 'cookie', name: 'far', reason: 'third-party' },
  ]);
});

test('without anything to undo no page is loaded anew, and a return visit downloads the guard only', async ({ site, fika, page }) => {
  let loads = 0;
  page.on('load', () => (loads += 1));
  await fika.open(site.on('www.example.com', site.page({ config: { services }, body: TRACKER })));
  await fika.rejectAll();
  await fika.openPreferences();
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['stats']);
  await fika.openPreferences();
  await fika.acceptAll();
  await fika.settled();
  expect(loads).toBe(1);
  const before = site.hits(/\/fika\//).length;
  await page.reload();
  await fika.settled();
  expect(site.hits(/\/fika\//).slice(before).map(({ path }) => path)).toEqual(['/fika/fika.js']);
});

test('a reset deletes too, and asks again', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: { services, reload: 'never' }, body: TRACKER }));
  await fika.acceptAll();
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain('_ga_X1');
  await page.evaluate(() => {
    (window as unknown as { fika: { reset(): void } }).fika.reset();
  });
  await expect(fika.banner).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.cookie)).not.toContain('_ga');
});
