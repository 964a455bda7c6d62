import type { Fika } from '../../src/api.ts';
import { expect, test } from './support/fixtures.ts';

declare const fika: Fika;

/** Records every event from before the guard runs. */
const RECORDER = `<script>
  window.log = [];
  for (const type of ['ready', 'change', 'open', 'close', 'error'])
    addEventListener('consent-' + type, ({ detail }) => log.push(JSON.parse(JSON.stringify({ type, ...detail }))));
</script><script src="/fika/fika.js"></script>`;

interface Logged {
  type: string;
  granted: string[];
  revoked: string[];
  source: string;
  view: string;
}

test('events bubble to the window: ready once, then each change with what is newly so', async ({ site, fika: page }) => {
  const log = (): Promise<Logged[]> => page.page.evaluate(() => (window as unknown as { log: Logged[] }).log);
  const types = async (): Promise<string[]> => (await log()).map(({ type }) => type).filter((type) => /ready|change/.test(type));
  await page.open(site.page({ head: RECORDER, config: { services: { video: { category: 'functional' } } } }));
  await page.acceptAll();
  await expect.poll(types).toEqual(['ready', 'change']);
  expect((await log()).find(({ type }) => type === 'change')).toMatchObject({
    granted: ['performance', 'functional', 'advertising', 'functional/video'],
    revoked: [],
    source: 'banner',
    previous: { decided: false },
    consent: { decided: true },
  });
  await page.openPreferences();
  await page.toggle('functional');
  await page.save();
  await expect.poll(types).toEqual(['ready', 'change', 'change']);
  expect((await log()).filter(({ type }) => type === 'change')[1]).toMatchObject({
    granted: [],
    revoked: ['functional', 'functional/video'],
    source: 'preferences',
  });
  const views = (await log()).filter(({ type }) => type === 'open' || type === 'close').map(({ type, view }) => `${type} ${view}`);
  expect(views).toEqual(['open banner', 'close banner', 'open preferences', 'close preferences']);
});

test('a stored decision fires ready only, heard by a deferred script too', async ({ site, fika: page }) => {
  await page.open(site.page({}));
  await page.rejectAll();
  site.serve('/late.js', "addEventListener('consent-ready', () => (window.heard = true))");
  await page.open(site.page({ head: `${RECORDER}<script defer src="/late.js"></script>` }));
  await page.settled();
  const seen = await page.page.evaluate(() => {
    const { log, heard } = window as unknown as { log: Logged[]; heard?: boolean };
    return { types: log.map(({ type }) => type), heard };
  });
  expect(seen).toEqual({ types: ['ready'], heard: true });
});

test('consent and cookie are right when the click returns', async ({ site, fika: page }) => {
  await page.open(site.page({}));
  await expect(page.banner).toBeVisible();
  const after = await page.page.evaluate(() => {
    const root = document.querySelector('fika-consent')?.shadowRoot;
    root?.querySelector<HTMLButtonElement>('[part~="accept-all"]')?.click();
    return { granted: fika.consent.granted, allowed: fika.allows('advertising'), cookie: document.cookie, open: !!root?.querySelector('[part="banner"]') };
  });
  expect(after).toMatchObject({ granted: ['essential', 'performance', 'functional', 'advertising'], allowed: true, open: false });
  expect(after.cookie).toContain('fika=');
});

test('update answers what it names and leaves the rest undecided', async ({ site, fika: page }) => {
  await page.open(site.page({ config: { services: { video: { category: 'functional' }, maps: { category: 'functional' } } } }));
  const [first, second] = await page.page.evaluate(() => {
    fika.update({ functional: { video: true } });
    const one = [fika.allows('functional', 'video'), fika.allows('functional', 'maps'), fika.allows('functional'), fika.consent.decided];
    fika.update({ functional: false, performance: true });
    return [one, [fika.allows('functional', 'video'), fika.allows('performance'), fika.consent.decided]];
  });
  expect(first).toEqual([true, false, false, false]);
  expect(second).toEqual([false, true, false]);
  await expect(page.banner).toBeVisible();
});

test('when resolves as soon as a category is granted, and rejects when it is aborted', async ({ site, fika: page }) => {
  await page.open(site.page({}));
  const result = await page.page.evaluate(async () => {
    const abort = new AbortController();
    const aborted = fika.when('advertising', { signal: abort.signal }).catch((error: unknown) => (error as Error).name);
    abort.abort();
    const granted = fika.when('performance').then(({ granted: list }) => list.includes('performance'));
    fika.update({ performance: true });
    return [await aborted, await granted, await fika.when('performance').then(() => 'at once')];
  });
  expect(result).toEqual(['AbortError', true, 'at once']);
});

test('a listener that throws is reported and stops nothing; ready is replayed', async ({ site, fika: page }) => {
  await page.open(site.page({ body: '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>' }));
  await page.settled();
  const replayed = await page.page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        fika.on('change', () => {
          throw new Error('mine');
        });
        fika.on('error', ({ error }) => {
          document.title = (error as Error).message;
        });
        fika.on('ready', ({ consent }) => {
          resolve(consent.decided);
        });
      }),
  );
  expect(replayed).toBe(false);
  await page.acceptAll();
  await expect.poll(() => page.ran()).toEqual(['ran']);
  await expect(page.page).toHaveTitle('mine');
});

test('bad input is reported, changes nothing and never throws', async ({ site, fika: page, problems }) => {
  await page.open(site.page({}));
  await page.page.evaluate(() => {
    const any = fika as unknown as Record<string, (...args: unknown[]) => unknown>;
    any.update?.(null);
    any.update?.({ marketing: true, performance: 'yes', essential: false, functional: { nope: true } });
    any.on?.('change', 'no function');
    void any.open?.('window');
    void any.init?.({ revision: 2 });
  });
  for (const part of ['the argument must be', '"marketing"', '"performance" must be', '"essential" is always', '"functional/nope"', 'on("change"', 'open("window")', 'started already']) {
    await expect.poll(() => problems.some((text) => text.includes(part)), part).toBe(true);
  }
  expect(problems.filter((text) => text.startsWith('uncaught'))).toEqual([]);
  expect(await page.consent()).toMatchObject({ decided: false, granted: ['essential'], revision: '1' });
});

test('reset forgets the record and asks again; the next one has a new id', async ({ site, fika: page }) => {
  await page.open(site.page({}));
  await page.acceptAll();
  const first = await page.record();
  await page.page.evaluate(() => {
    fika.reset();
  });
  await expect(page.banner).toBeVisible();
  expect(await page.record()).toBeNull();
  expect((await page.consent()).decided).toBe(false);
  await page.rejectAll();
  expect((await page.record())?.id).not.toBe(first?.id);
});

test('the language follows the page, and can be changed', async ({ site, fika: page }) => {
  await page.open(site.page({ lang: 'sv-SE' }));
  await expect(page.part('reject-all')).toHaveText('Avvisa alla');
  await page.page.evaluate(() => fika.setLanguage('en-GB'));
  await expect(page.part('reject-all')).toHaveText('Reject all');
  await page.rejectAll();
  await expect(page.reopen).toHaveAccessibleName('Cookies');
});

test('the owner names the floating button, by language or for all', async ({ site, fika: page }) => {
  await page.open(site.page({ lang: 'sv', config: { texts: { reopen: 'Cookie choices', sv: { reopen: 'Kakor' } } } }));
  await page.rejectAll();
  await expect(page.reopen).toHaveAccessibleName('Kakor');
  await page.page.evaluate(() => fika.setLanguage('de'));
  await expect(page.reopen).toHaveAccessibleName('Cookie choices');
});

test('a raised revision voids every answer, and an added service is asked about alone', async ({ site, fika: page }) => {
  const body = '<script type="text/plain" data-category="functional">window.ran = ["ran"]</script>';
  const services = { video: { category: 'functional', name: 'Video' } };
  await page.open(site.page({ body }));
  await page.acceptAll();
  await page.open(site.page({ body, config: { services } }));
  await expect(page.banner).toContainText('Video');
  await expect.poll(() => page.ran()).toEqual(['ran']);
  expect(await page.page.evaluate(() => [fika.allows('functional'), fika.allows('functional', 'video')])).toEqual([true, false]);
  await page.open(site.page({ body, config: { services, revision: 2, changes: 'A new partner.' } }));
  await expect(page.banner).toContainText('A new partner.');
  await page.settled();
  expect(await page.ran()).toEqual([]);
});
