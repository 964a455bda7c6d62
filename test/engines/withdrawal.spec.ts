import { expect, test } from './support/fixtures.ts';

const services = {
  stats: {
    category: 'performance',
    cookies: [{ name: '_ga' }, { name: '_ga_*' }],
    storage: [{ name: 'stats' }, { name: 'stats-db', kind: 'indexedDB' }, { name: 'stats-cache', kind: 'cache' }],
  },
};

const TRACKER = `<script type="text/plain" data-category="performance" data-service="stats">
  document.cookie = '_ga=1; path=/'; document.cookie = '_ga_X1=2; path=/'; document.cookie = 'other=4; path=/';
  localStorage.stats = 'x'; sessionStorage.stats = 'y'; localStorage.mine = 'z';
  indexedDB.open('stats-db').onsuccess = (event) => {
    event.target.result.close();
    caches.open('stats-cache').then(() => { window.ran = ['stats']; });
  };
</script>`;

const kept = async (): Promise<object> => ({
  cookies: document.cookie.split('; ').map((pair) => pair.split('=')[0]).filter((name) => name !== 'fika').sort(),
  local: Object.keys(localStorage).sort(),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
});

test('what a withdrawn service declares is deleted, and what others have stays; then a fresh page is loaded, once', async ({ site, visitor }) => {
  const url = site.page({ config: { services }, body: TRACKER }, '/tracked');
  await visitor.open(url);
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['stats']);
  expect(await visitor.eval(kept)).toEqual({ cookies: ['_ga', '_ga_X1', 'other'], local: ['mine', 'stats'], session: ['stats'], databases: ['stats-db'], caches: ['stats-cache'] });
  await visitor.openPreferences();
  await visitor.toggle('performance');
  await visitor.save();
  await expect.poll(() => site.hits('/tracked').length).toBe(2);
  await expect.poll(() => visitor.eval(kept).catch(() => null)).toEqual({ cookies: ['other'], local: ['mine'], session: [], databases: [], caches: [] });
  await visitor.settled();
  expect(site.hits('/tracked')).toHaveLength(2);
  expect(await visitor.ran()).toEqual([]);
  expect((await visitor.consent()).granted).toEqual(['essential', 'functional', 'advertising']);
});

test('a reset deletes too, forgets the record and asks again', async ({ site, visitor }) => {
  await visitor.open(site.page({ config: { services, reload: 'never' }, body: TRACKER }));
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['stats']);
  await visitor.eval(() => {
    (window as unknown as { fika: { reset(): void } }).fika.reset();
  });
  await visitor.waitFor('[part~="banner"]');
  await expect.poll(() => visitor.eval(() => document.cookie)).toBe('other=4');
});

test('a decision reaches the other tabs at once: scripts and banner, and what is taken back too', async ({ site, visitor }) => {
  const url = site.page({ config: { reload: 'never' }, body: '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>' });
  await visitor.open(url);
  const other = await visitor.newTab();
  await other.open(url);
  await other.waitFor('[part~="banner"]');
  await visitor.acceptAll();
  await expect.poll(() => other.ran()).toEqual(['ran']);
  await other.waitUntilGone('[part~="banner"]');
  expect((await other.consent()).source).toBe('tab');
  await other.openPreferences();
  await other.rejectAll();
  await expect.poll(async () => (await visitor.consent()).granted).toEqual(['essential']);
});

test('a page that is gone back to knows what was answered meanwhile', async ({ site, visitor }) => {
  const body = '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>';
  await visitor.open(site.page({ body }, '/first'));
  await visitor.waitFor('[part~="banner"]');
  await visitor.open(site.page({ body }, '/second'));
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['ran']);
  await visitor.driver.back();
  await expect.poll(() => visitor.eval(() => location.pathname)).toBe('/first');
  await expect.poll(() => visitor.ran()).toEqual(['ran']);
  await visitor.waitFor('[part~="reopen"]');
  expect(await visitor.see('[part~="banner"]')).toBeNull();
});

test('a page from the back/forward cache has missed nothing', async ({ site, visitor }) => {
  await visitor.open(site.page({ config: { reload: 'never' } }));
  await visitor.acceptAll();
  await expect.poll(() => visitor.record()).not.toBeNull();
  await visitor.eval(() => {
    document.cookie = 'fika=; max-age=0; path=/';
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await visitor.waitFor('[part~="banner"]');
  expect((await visitor.consent()).granted).toEqual(['essential']);
});
