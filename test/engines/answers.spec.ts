import { expect, test } from './support/fixtures.ts';
import type { Site } from '../e2e/support/createSite.ts';

const inline = (name: string, category = 'performance'): string =>
  `<script type="text/plain" data-category="${category}">window.ran = (window.ran || []).concat('${name}')</script>`;

const held = (site: Site): string => `
  <script type="text/plain" data-category="performance" src="${site.script('external')}"></script>
  ${inline('inline')}
  <script type="text/plain" data-category="performance" src="${site.script('last')}"></script>
  <script type="text/plain" data-category="advertising" data-type="module">window.ran = (window.ran || []).concat('module')</script>
  <script type="text/plain" data-category="advertising" async src="${site.script('async')}"></script>
  ${inline('refused', '!advertising')}`;

test('before a choice nothing is stored, run or requested', async ({ site, visitor }) => {
  await visitor.open(site.page({ body: held(site) }));
  await visitor.waitFor('[part~="banner"]');
  await visitor.press('Escape');
  await visitor.openPreferences();
  await visitor.press('Escape');
  await visitor.waitFor('[part~="banner"]');
  await visitor.settled();
  expect(await visitor.driver.cookies()).toEqual([]);
  expect(await visitor.eval(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await visitor.ran()).toEqual([]);
  expect(site.hits(/127\.0\.0\.1/)).toEqual([]);
  expect(await visitor.consent()).toMatchObject({ decided: false, granted: ['essential'], source: 'default' });
});

test('Accept all runs everything once, in document order inside a category', async ({ site, visitor }) => {
  await visitor.open(site.page({ body: held(site) }));
  await visitor.acceptAll();
  await expect.poll(async () => (await visitor.ran()).length).toBe(5);
  await visitor.settled();
  const ran = await visitor.ran();
  expect(ran.filter((name) => ['external', 'inline', 'last'].includes(name))).toEqual(['external', 'inline', 'last']);
  expect([...ran].sort()).toEqual(['async', 'external', 'inline', 'last', 'module']);
  await visitor.waitFor('[part~="reopen"]');
  expect(await visitor.see('[part~="banner"]')).toBeNull();
});

test('Reject all runs what is there for refusals, and the next page does not ask', async ({ site, visitor }) => {
  await visitor.open(site.page({ body: held(site) }));
  await visitor.rejectAll();
  await expect.poll(() => visitor.ran()).toEqual(['refused']);
  await visitor.open(site.page({ body: held(site) }));
  await visitor.waitFor('[part~="reopen"]');
  await expect.poll(() => visitor.ran()).toEqual(['refused']);
  await visitor.settled();
  expect(await visitor.see('[part~="banner"]')).toBeNull();
  expect(site.hits(/127\.0\.0\.1/)).toEqual([]);
});

test('Save grants what is switched on and nothing else, and a reload keeps it', async ({ site, visitor }) => {
  await visitor.open(site.page({ body: inline('performance') + inline('advertising', 'advertising') }));
  await visitor.openPreferences();
  await visitor.toggle('performance');
  await visitor.save();
  await expect.poll(() => visitor.ran()).toEqual(['performance']);
  await visitor.driver.reload();
  await expect.poll(() => visitor.ran()).toEqual(['performance']);
  expect(await visitor.consent()).toMatchObject({ decided: true, source: 'stored', granted: ['essential', 'performance'] });
  expect(await visitor.see('[part~="banner"]')).toBeNull();
});

test('a return visit downloads the guard only', async ({ site, visitor }) => {
  await visitor.open(site.page({ body: inline('held') }));
  await visitor.acceptAll();
  await visitor.settled();
  const before = site.hits(/\/fika\//).length;
  await visitor.open(site.page({ body: inline('held') }));
  await expect.poll(() => visitor.ran()).toEqual(['held']);
  await visitor.settled();
  const fetched = site.hits(/\/fika\//).slice(before).map(({ path }) => path);
  // On localhost the checker too, for whoever builds the site.
  expect(fetched.filter((path) => path !== '/fika/fika-check.js')).toEqual(['/fika/fika.js']);
});

test('the browser keeps the documented cookie for 182 days, for the whole site, out of requests from elsewhere', async ({ site, visitor }) => {
  await visitor.open(site.page({}, '/deep/down'));
  const now = Math.floor(Date.now() / 1000);
  await visitor.rejectAll();
  await expect.poll(() => visitor.record()).toMatchObject({ v: 1, rev: '1', granted: [], denied: ['performance', 'functional', 'advertising'] });
  const { expires = 0, ...cookie } = (await visitor.cookie())!;
  expect(cookie).toMatchObject({ path: '/', sameSite: 'Lax', httpOnly: false, domain: 'localhost' });
  expect(Math.abs(expires - now - 182 * 86_400)).toBeLessThan(60);
});

test('cookie, consent and allows() are right for a listener of the same click', async ({ site, visitor }) => {
  const body = `<script>document.addEventListener('click', () => {
    window.seen = [decodeURIComponent(document.cookie).includes('"denied":[]'), fika.consent.decided, fika.allows('advertising')];
  })</script>`;
  await visitor.open(site.page({ body }));
  await visitor.acceptAll();
  expect(await visitor.eval(() => (window as unknown as { seen: boolean[] }).seen)).toEqual([true, true, true]);
});

test('a navigation in the click itself loses nothing', async ({ site, visitor }) => {
  const next = site.page({}, '/next');
  await visitor.open(site.page({ body: `<script>document.addEventListener('click', () => { location.href = '${next}' })</script>` }));
  await visitor.acceptAll();
  await expect.poll(() => site.hits('/next').length).toBe(1);
  await expect.poll(async () => (await visitor.consent().catch(() => null))?.source).toBe('stored');
  expect(await visitor.record()).toMatchObject({ granted: ['performance', 'functional', 'advertising'] });
});

test('where the browser drops the cookie, the choice holds for the page', async ({ site, visitor }) => {
  const drop = "<script>Object.defineProperty(document, 'cookie', { get: () => '', set() {} })</script>";
  await visitor.open(site.page({ head: `${drop}<script src="/fika/fika.js"></script>`, body: inline('held') }));
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['held']);
  await visitor.waitUntilGone('[part~="banner"]');
  expect((await visitor.consent()).decided).toBe(true);
});

test('in a sandboxed page, where storage throws, everything works for the page', async ({ site, visitor }) => {
  await visitor.open(site.page({ headers: { 'content-security-policy': 'sandbox allow-scripts' }, body: inline('held') }));
  await visitor.waitFor('[part~="banner"]');
  expect(await visitor.eval(() => {
    try {
      return document.cookie;
    } catch (error) {
      return (error as Error).name;
    }
  })).toBe('SecurityError');
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['held']);
  await visitor.openPreferences();
  await visitor.toggle('advertising');
  await visitor.save();
  await visitor.waitUntilGone('[part~="preferences"]');
  expect(await visitor.consent()).toMatchObject({ decided: true, denied: ['advertising'], source: 'preferences' });
});

test('where the law is opt-out everything runs behind a notice until the visitor opts out', async ({ site, visitor }) => {
  await visitor.open(site.page({ config: { mode: 'opt-out' }, body: inline('held') }));
  await expect.poll(() => visitor.ran()).toEqual(['held']);
  expect((await visitor.waitFor('[part~="reject-all"]')).text).toBe('Opt out');
  expect(await visitor.driver.cookies()).toEqual([]);
  await visitor.rejectAll();
  await expect.poll(async () => (await visitor.consent().catch(() => null))?.source).toBe('stored');
  await visitor.settled();
  expect(await visitor.ran()).toEqual([]);
});
