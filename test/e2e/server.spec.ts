import type * as server from '../../src/server.ts';
import { expect, test } from './support/fixtures.ts';

const { allows, readConsent, renewConsent } = (await import(new URL('../../dist/server.js', import.meta.url).href)) as typeof server;

const BODY = '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>';
const SERVICES = { video: { category: 'functional' }, map: { category: 'functional' } };
const PAIRS = [['performance'], ['functional'], ['functional', 'video'], ['functional', 'map'], ['advertising'], ['essential']] as const;

test('a server reads what the browser wrote, and allows what the page allows', async ({ site, fika, page }) => {
  const config = { services: SERVICES };
  await fika.open(site.page({ config, body: BODY }));
  // Before an answer, nothing.
  expect(readConsent(site.hits('/')[0]?.cookie, { config })).toBeNull();
  await fika.openPreferences();
  await fika.toggle('performance');
  await fika.toggle('functional');
  await fika.toggle('functional/map');
  await fika.save();
  await page.reload();
  const header = site.hits('/').at(-1)?.cookie;
  expect({ v: 1, ...readConsent(header, { config }) }).toEqual(await fika.record());
  const inPage = await page.evaluate((pairs) => pairs.map(([category, service]) => (window as unknown as { fika: { allows: typeof allows } }).fika.allows(category, service ?? '')), PAIRS);
  expect(PAIRS.map(([category, service]) => allows(header, category, service, { config }))).toEqual(inPage);
  expect(inPage).toEqual([true, true, true, false, false, true]);
  // With a signal in the request, or another revision, it is stricter.
  expect(allows(header, 'performance', null, { config: { ...config, revision: 2 } })).toBe(false);
  await fika.openPreferences();
  await fika.acceptAll();
  await page.reload();
  const all = site.hits('/').at(-1)?.cookie;
  expect([allows(all, 'advertising', null, { config }), allows(all, 'advertising', null, { config, gpc: true })]).toEqual([true, false]);
});

for (const [host, config] of [
  ['localhost', {}],
  ['www.example.com', { storage: { domain: 'example.com', secure: false } }],
  ['shop.example.co.uk', { storage: { secure: false, sameSite: 'Strict', days: 400 } }],
] as const) {
  test(`on ${host} the browser takes the renewed cookie of a server, which says the same for as long as before, and obeys a later withdrawal`, async ({ site, fika }) => {
    const url = site.on(host, site.page({ config, body: BODY }));
    await fika.open(url);
    await fika.openPreferences();
    await fika.toggle('performance');
    await fika.save();
    await fika.open(url);
    const written = await fika.record();
    const [before] = await fika.cookiesNamed('fika');
    const value = renewConsent(site.hits('/').at(-1)?.cookie, { config });
    expect(value).toContain('Max-Age=');
    // Without a reload, whose answer would be the same once more.
    const renewed = site.on(host, site.page({ config: { ...config, reload: 'never' }, body: BODY, headers: { 'set-cookie': value ?? '' } }, '/renewed'));
    await fika.open(renewed);
    await expect.poll(() => fika.ran()).toEqual(['ran']);
    await fika.settled();
    await expect(fika.banner).toBeHidden();
    expect(await fika.consent()).toMatchObject({ decided: true, source: 'stored', granted: ['essential', 'performance'], id: written?.id });
    const [after, ...others] = await fika.cookiesNamed('fika');
    expect(others).toEqual([]);
    expect(await fika.record()).toEqual(written);
    expect(after).toMatchObject({ domain: before?.domain, path: before?.path, sameSite: before?.sameSite, httpOnly: false });
    expect(Math.abs((after?.expires ?? 0) - (before?.expires ?? 0))).toBeLessThan(120);
    // What a server has set, the page can still change.
    await fika.openPreferences();
    await fika.rejectAll();
    await fika.settled();
    await fika.open(url);
    await fika.settled();
    expect(await fika.ran()).toEqual([]);
    expect(await fika.cookiesNamed('fika')).toHaveLength(1);
    expect(readConsent(site.hits('/').at(-1)?.cookie, { config })?.granted).toEqual([]);
  });
}

test('what was refused by name stays so on a server, where the record is in two cookies or another one stands beside it', async ({ site, fika, page }) => {
  const many = Object.fromEntries(Array.from({ length: 260 }, (_, index) => [`service-${String(index)}`, { category: 'functional' }]));
  const config = { services: many, mode: 'opt-out', storage: { domain: 'example.com' } } as const;
  const url = site.on('www.example.com', site.page({ config: { ...config, reload: 'never' } }));
  const inPage = () => page.evaluate(() => {
    const { fika: api } = window as unknown as { fika: { allows: (category: string, service: string) => boolean } };
    return [api.allows('functional', 'service-7'), api.allows('functional', 'service-8')];
  });
  const onServer = () => ['service-7', 'service-8'].map((service) => allows(site.hits('/').at(-1)?.cookie, 'functional', service, { config, mode: 'opt-out' }));
  await fika.open(url);
  await page.evaluate(() => {
    const { fika: api } = window as unknown as { fika: { acceptAll: () => void; update: (choice: object) => void } };
    api.acceptAll();
    api.update({ functional: { 'service-7': false } });
  });
  await fika.settled();
  expect((await fika.cookies()).map(({ name }) => name).sort()).toEqual(['fika', 'fika-services']);
  await fika.open(url);
  await fika.settled();
  expect(await inPage()).toEqual([false, true]);
  expect(onServer()).toEqual([false, true]);
  // A refusal of the whole, left on the host by an older configuration.
  const record = { v: 1, id: 'older', at: Math.floor(Date.now() / 1000) - 60, rev: '1', granted: [], denied: ['functional'], services: {} };
  await page.context().addCookies([{ name: 'fika', value: encodeURIComponent(JSON.stringify(record)), domain: 'www.example.com', path: '/' }]);
  await fika.open(url);
  await fika.settled();
  expect(await inPage()).toEqual([false, false]);
  expect(onServer()).toEqual([false, false]);
});
