import { expect, test } from './support/fixtures.ts';

const AT = '2026-10-01T12:00:00.000Z';
const BODY = ['performance', 'functional', 'advertising'].map((id) => `<script type="text/plain" data-category="${id}">(window.ran ??= []).push("${id}")</script>`).join('\n');

interface Theirs {
  from: string;
  map?: Record<string, string>;
  /** Their cookies, by name: one in which performance is granted and the rest refused. */
  complete: Record<string, string>;
  /** The same where nothing is said about advertising. */
  partial: Record<string, string>;
  partialMap?: Record<string, string>;
  /** What looks like a grant of everything and is no answer. */
  unanswered: Record<string, string>;
}

const KLARO = { matomo: 'performance', youtube: 'functional', ads: 'advertising' };
const VANILLA = { analytics: 'performance', media: 'functional', ads: 'advertising' };
const json = (value: object): string => encodeURIComponent(JSON.stringify(value));
const cookiebot = (answers: string, method: string): string =>
  `{stamp:%27x==%27%2Cnecessary:true%2C${answers}method:%27${method}%27%2Cver:1%2Cutc:${String(Date.parse(AT))}%2Cregion:%27se%27}`;
const oneTrust = (groups: string, count: number): Record<string, string> => ({
  OptanonConsent: `isGpcEnabled=0&interactionCount=${String(count)}&groups=${encodeURIComponent(groups)}&AwaitingReconsent=false`,
  OptanonAlertBoxClosed: AT,
});

const MANAGERS: Theirs[] = [
  {
    from: 'cc_cookie',
    map: VANILLA,
    complete: { cc_cookie: json({ categories: ['necessary', 'analytics'], services: {}, lastConsentTimestamp: AT }) },
    partial: { cc_cookie: json({ categories: ['necessary', 'analytics'], services: {}, lastConsentTimestamp: AT }) },
    partialMap: { analytics: 'performance', media: 'functional' },
    unanswered: { cc_cookie: json({ categories: ['necessary', 'analytics', 'media', 'ads'], services: {} }) },
  },
  {
    from: 'klaro',
    map: KLARO,
    complete: { klaro: json({ matomo: true, youtube: false, ads: false }) },
    partial: { klaro: json({ matomo: true, youtube: false }) },
    unanswered: { klaro: json({ matomo: 'true', youtube: 1, ads: null }) },
  },
  {
    from: 'CookieConsent',
    complete: { CookieConsent: cookiebot('preferences:false%2Cstatistics:true%2Cmarketing:false%2C', 'explicit') },
    partial: { CookieConsent: cookiebot('preferences:false%2Cstatistics:true%2C', 'explicit') },
    unanswered: { CookieConsent: cookiebot('preferences:true%2Cstatistics:true%2Cmarketing:true%2C', 'implied') },
  },
  {
    from: 'OptanonConsent',
    complete: oneTrust('C0001:1,C0002:1,C0003:0,C0004:0', 1),
    partial: oneTrust('C0001:1,C0002:1,C0003:0', 1),
    unanswered: oneTrust('C0001:1,C0002:1,C0003:1,C0004:1', 0),
  },
  {
    from: 'tarteaucitron',
    map: KLARO,
    complete: { tarteaucitron: '!matomo=true!youtube=false!ads=false' },
    partial: { tarteaucitron: '!matomo=true!youtube=false!ads=wait' },
    unanswered: { tarteaucitron: '!matomo=wait!youtube=wait!ads=wait' },
  },
];

for (const { from, map, complete, partial, partialMap, unanswered } of MANAGERS) {
  const config = (names = map) => ({ import: [{ from, ...(names && { map: names }) }] });
  const asCookies = (url: string, values: Record<string, string>) => Object.entries(values).map(([name, value]) => ({ name, value, domain: new URL(url).hostname, path: '/' }));
  const names = Object.keys(complete);

  test(`a whole choice in ${from} is taken over as it was made: no banner, what was granted runs, and theirs is deleted`, async ({ site, fika, page }) => {
    const url = site.page({ config: config(), body: BODY });
    await page.context().addCookies(asCookies(url, complete));
    await fika.open(url);
    await expect.poll(() => fika.ran()).toEqual(['performance']);
    await fika.settled();
    expect(await fika.ran()).toEqual(['performance']);
    await expect(fika.banner).toBeHidden();
    expect(await fika.consent()).toMatchObject({ decided: true, source: 'import', granted: ['essential', 'performance'], denied: ['functional', 'advertising'] });
    expect((await fika.cookies()).map(({ name }) => name)).toEqual(['fika']);
    // Taken back, it does not come back from there.
    await fika.openPreferences();
    await fika.withReload(() => fika.rejectAll());
    await fika.open(url);
    await fika.settled();
    expect(await fika.ran()).toEqual([]);
    expect(await fika.consent()).toMatchObject({ decided: true, source: 'stored', granted: ['essential'] });
  });

  test(`what ${from} leaves open is asked, and only that`, async ({ site, fika, page }) => {
    const url = site.page({ config: config(partialMap ?? map), body: BODY });
    await page.context().addCookies(asCookies(url, partial));
    await fika.open(url);
    await expect(fika.banner.getByRole('listitem')).toHaveText(['advertising that fits you']);
    await fika.settled();
    expect(await fika.ran()).toEqual(['performance']);
    expect((await fika.cookies()).map(({ name }) => name)).toEqual(['fika']);
    await fika.acceptAll();
    await expect.poll(() => fika.ran()).toEqual(['performance', 'advertising']);
    const record = await fika.record();
    expect([record?.granted, record?.denied]).toEqual([['performance', 'advertising'], ['functional']]);
  });

  test(`a record of ${from} that no visitor answered grants nothing, and stays where it is`, async ({ site, fika, page }) => {
    const url = site.page({ config: config(), body: BODY });
    await page.context().addCookies(asCookies(url, unanswered));
    await fika.open(url);
    await expect(fika.banner).toBeVisible();
    await fika.settled();
    expect(await fika.ran()).toEqual([]);
    expect((await fika.consent()).granted).toEqual(['essential']);
    expect((await fika.cookies()).map(({ name }) => name).sort()).toEqual([...names].sort());
  });
}

test('a visitor with a record of ours keeps it, whatever another manager says', async ({ site, fika, page }) => {
  const url = site.page({ config: { import: [{ from: 'klaro', map: KLARO }] }, body: BODY });
  await page.context().addCookies([{ name: 'klaro', value: json({ matomo: true, youtube: true, ads: true }), url: site.origin }]);
  await fika.keepRecord(url, { denied: ['performance', 'functional', 'advertising'] });
  await fika.open(url);
  await fika.settled();
  expect(await fika.ran()).toEqual([]);
  expect(await fika.consent()).toMatchObject({ source: 'stored', granted: ['essential'] });
});

test('their cookie on a domain above the host is deleted too', async ({ site, fika, page }) => {
  const url = site.on('www.example.com', site.page({ config: { import: [{ from: 'klaro', map: KLARO }] } }));
  await page.context().addCookies([{ name: 'klaro', value: json({ matomo: true, youtube: false, ads: false }), domain: '.example.com', path: '/' }]);
  await fika.open(url);
  await fika.settled();
  expect((await fika.consent()).source).toBe('import');
  expect((await fika.cookies()).map(({ name }) => name)).toEqual(['fika']);
});

test('where the browser refuses our cookie, theirs stays: the next page knows the choice, and what is taken back does not return', async ({ site, fika, page }) => {
  // Without https a browser takes no cookie for other sites' frames.
  const url = site.page({ config: { import: [{ from: 'klaro', map: KLARO }], storage: { sameSite: 'None' } }, body: BODY });
  await page.context().addCookies([{ name: 'klaro', value: json({ matomo: true, youtube: false, ads: false }), url: site.origin }]);
  for (const visit of [1, 2]) {
    await fika.open(url);
    await fika.settled();
    expect(await fika.consent(), `visit ${String(visit)}`).toMatchObject({ decided: true, source: 'import', granted: ['essential', 'performance'] });
    expect((await fika.cookies()).map(({ name }) => name)).toEqual(['klaro']);
  }
  await fika.openPreferences();
  await fika.withReload(() => fika.rejectAll());
  await fika.settled();
  expect(await fika.ran()).toEqual([]);
  expect((await fika.consent()).granted).toEqual(['essential']);
  expect(await fika.cookies()).toEqual([]);
});

test('of a category in which single services were accepted in cc_cookie, those may run and the rest is asked', async ({ site, fika, page }) => {
  const services = { ga: { category: 'performance' }, hotjar: { category: 'performance' } };
  const body = ['', ' data-service="ga"', ' data-service="hotjar"'].map((service, index) => `<script type="text/plain" data-category="performance"${service}>(window.ran ??= []).push(${String(index)})</script>`).join('\n');
  const url = site.page({ config: { import: [{ from: 'cc_cookie', map: VANILLA }], services }, body });
  const value = json({ categories: ['necessary', 'analytics'], services: { necessary: [], analytics: ['ga'], media: [], ads: [] }, lastConsentTimestamp: AT });
  await page.context().addCookies([{ name: 'cc_cookie', value, url: site.origin }]);
  await fika.open(url);
  await expect(fika.banner).toBeVisible();
  await fika.settled();
  expect(await fika.ran()).toEqual([1]);
  expect(await fika.record()).toMatchObject({ granted: [], denied: ['advertising', 'functional'], services: { ga: true, hotjar: false } });
});
