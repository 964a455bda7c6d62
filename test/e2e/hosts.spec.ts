import { FikaPage } from './support/FikaPage.ts';
import { expect, test } from './support/fixtures.ts';

/** What a page of each host can set a cookie on, beside the host alone. */
const DOMAINS: Record<string, string[]> = {
  'localhost': [],
  '127.0.0.1': [],
  'www.example.com': ['www.example.com', 'example.com'],
  'shop.example.co.uk': ['shop.example.co.uk', 'example.co.uk'],
};
const PATHS = ['/', '/shop', '/shop/', '/shop/2026/', '/shop/2026/page'];
const NEIGHBOURS = [
  ['www.example.com', 'shop.example.com', 'example.com'],
  ['shop.example.co.uk', 'www.example.co.uk', 'example.co.uk'],
] as const;

for (const [host, domains] of Object.entries(DOMAINS)) {
  test(`on ${host} a withdrawal deletes what was declared on the host, on each domain above it and on every path`, async ({ site, fika }) => {
    const places = PATHS.flatMap((path) => ['', ...domains].map((domain) => `; path=${path}${domain && `; domain=${domain}`}`));
    const body = `<script type="text/plain" data-category="performance" data-service="stats">
      window.ran = ['stats'];
      for (const place of ${JSON.stringify(places)}) for (const name of ['_ga', '_ga_X1', 'other']) document.cookie = name + '=1' + place;
    </script>`;
    const services = { stats: { category: 'performance', cookies: [{ name: '_ga' }, { name: '_ga_*' }] } };
    await fika.open(site.on(host, site.page({ config: { services }, body }, '/shop/2026/page')));
    await fika.acceptAll();
    await expect.poll(() => fika.ran()).toEqual(['stats']);
    expect(await fika.cookiesNamed('_ga')).toHaveLength(places.length);
    expect(await fika.cookiesNamed('_ga_X1')).toHaveLength(places.length);
    await fika.openPreferences();
    await fika.toggle('performance');
    await fika.withReload(() => fika.save());
    await expect.poll(async () => (await fika.cookies()).filter(({ name }) => name.startsWith('_ga'))).toEqual([]);
    expect(await fika.cookiesNamed('other')).toHaveLength(places.length);
    expect(await fika.record()).toMatchObject({ granted: ['functional', 'advertising'], denied: ['performance'] });
  });
}

for (const [host, neighbour, domain] of NEIGHBOURS) {
  const config = { storage: { domain } };

  test(`with storage.domain an answer on ${host} counts on ${neighbour}, and a withdrawal there counts here`, async ({ site, fika }) => {
    const url = site.page({ config, body: '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>' });
    await fika.open(site.on(host, url));
    await fika.acceptAll();
    await fika.open(site.on(neighbour, url));
    await expect.poll(() => fika.ran()).toEqual(['ran']);
    await expect(fika.banner).toBeHidden();
    await fika.openPreferences();
    await fika.withReload(() => fika.rejectAll());
    await fika.open(site.on(host, url));
    await fika.settled();
    expect(await fika.ran()).toEqual([]);
    await expect(fika.banner).toBeHidden();
    expect(await fika.consent()).toMatchObject({ decided: true, granted: ['essential'], source: 'stored' });
    expect((await fika.cookies()).map((cookie) => [cookie.name, cookie.domain])).toEqual([['fika', `.${domain}`]]);
  });

  test(`an answer to a part on ${host} brings nothing back that was refused on ${neighbour} meanwhile`, async ({ site, fika, page }) => {
    const services = { video: { category: 'functional' } };
    const url = site.page({ config: { ...config, services, reload: 'never' } });
    await fika.open(site.on(host, url));
    await fika.acceptAll();
    const other = new FikaPage(await page.context().newPage());
    await other.open(site.on(neighbour, url));
    await other.page.evaluate('fika.rejectAll()');
    await page.evaluate('fika.update({ functional: { video: false } })');
    expect((await fika.consent()).granted).toEqual(['essential']);
    expect(await fika.record()).toMatchObject({ granted: [], denied: ['performance', 'functional', 'advertising'] });
  });

  test(`moving ${host} to storage.domain takes the answer along without asking, and leaves one cookie`, async ({ site, fika }) => {
    await fika.open(site.on(host, site.page({})));
    await fika.acceptAll();
    const before = await fika.record();
    const moved = site.page({ config });
    await fika.open(site.on(host, moved));
    await fika.settled();
    await expect(fika.banner).toBeHidden();
    const cookies = await fika.cookies();
    expect(cookies.map((cookie) => [cookie.name, cookie.domain])).toEqual([['fika', `.${domain}`]]);
    expect(await fika.record()).toEqual({ ...before, domain });
    await fika.open(site.on(neighbour, moved));
    await fika.settled();
    await expect(fika.banner).toBeHidden();
    expect(await fika.consent()).toMatchObject({ decided: true, id: before?.id, source: 'stored' });
    // It counts no longer than it did.
    expect(Math.abs((cookies[0]?.expires ?? 0) - ((before?.at ?? 0) + 182 * 86_400))).toBeLessThan(60);
  });

  for (const [now, storage] of [['shared', { domain }], ['of the host alone', {}]] as const) {
    test(`of two records on ${host} and ${domain} the stricter answers hold, and one ${now} is left`, async ({ site, fika }) => {
      const url = site.on(host, site.page({ config: { storage }, body: ['performance', 'functional', 'advertising'].map((id) => `<script type="text/plain" data-category="${id}">(window.ran ??= []).push("${id}")</script>`).join('') }));
      await fika.keepRecord(url, { granted: ['performance', 'advertising'], denied: ['functional'] });
      await fika.keepRecord(url, { granted: ['performance', 'functional'], denied: ['advertising'], domain }, { domain: `.${domain}` });
      await fika.open(url);
      await expect.poll(() => fika.ran()).toEqual(['performance']);
      await fika.settled();
      expect(await fika.ran()).toEqual(['performance']);
      await expect(fika.banner).toBeHidden();
      const cookies = await fika.cookies();
      expect(cookies.map((cookie) => cookie.domain)).toEqual(['domain' in storage ? `.${domain}` : host]);
      expect((await fika.record())?.granted).toEqual(['performance']);
      expect((await fika.record())?.denied.sort()).toEqual(['advertising', 'functional']);
    });
  }
}

test('a public suffix as storage.domain is refused by the browser; the answer holds, for the next page too, and the owner is told once', async ({ site, fika, problems }) => {
  const body = '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>';
  const url = site.on('shop.example.co.uk', site.page({ config: { storage: { domain: 'co.uk' } }, body }));
  const told = (): string[] => problems.filter((text) => text.includes('[fika]') && text.includes('storage.domain'));
  await fika.open(url);
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['ran']);
  await expect.poll(told).toHaveLength(1);
  await fika.openPreferences();
  await fika.acceptAll();
  await fika.settled();
  expect(told()).toHaveLength(1);
  expect((await fika.cookies()).map((cookie) => cookie.domain)).toEqual(['shop.example.co.uk']);
  await fika.open(url);
  await expect.poll(() => fika.ran()).toEqual(['ran']);
  await expect(fika.banner).toBeHidden();
  // Nobody else under the suffix has it.
  await fika.open(site.on('www.example.co.uk', url));
  await expect(fika.banner).toBeVisible();
  expect(await fika.ran()).toEqual([]);
});
