import type { Fika } from '../../src/api.ts';
import { expect, test } from './support/fixtures.ts';

declare const fika: Fika;

const CONFIG = { services: { video: { category: 'functional' } } };

test('the cookie holds the documented record, for 182 days, as JSON for any server', async ({ site, fika: page }) => {
  await page.open(site.page({ config: CONFIG }));
  await page.openPreferences();
  await page.toggle('performance');
  const before = Math.floor(Date.now() / 1000);
  await page.save();
  const record = await page.record();
  expect(record).toMatchObject({ v: 1, rev: '1', granted: ['performance'], denied: ['functional', 'advertising'] });
  expect(record?.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(record?.at).toBeGreaterThanOrEqual(before - 1);
  expect(record?.at).toBeLessThanOrEqual(before + 5);
  const [cookie, ...more] = await page.cookies();
  expect(more).toEqual([]);
  expect(cookie).toMatchObject({ name: 'fika', path: '/', sameSite: 'Lax', httpOnly: false, domain: 'localhost' });
  expect(Math.abs((cookie?.expires ?? 0) - before - 182 * 86_400)).toBeLessThan(60);
});

test('the id stays through changes of mind', async ({ site, fika: page }) => {
  await page.open(site.page({}));
  await page.acceptAll();
  const first = await page.record();
  await page.openPreferences();
  await page.rejectAll();
  const second = await page.record();
  expect(second?.granted).toEqual([]);
  expect(second?.id).toBe(first?.id);
});

for (const [name, value] of [
  ['no JSON', 'junk'],
  ['half a record', '{"v":1,"granted":["performance","advertising"]}'],
  ['another version', '{"v":2,"id":"a","at":1763900000,"rev":"1","granted":["performance"],"denied":[],"services":{}}'],
  ['both answers for one category', '{"v":1,"id":"a","at":AT,"rev":"1","granted":["performance"],"denied":["performance"],"services":{}}'],
  ['an expired date', '{"v":1,"id":"a","at":1000000000,"rev":"1","granted":["performance"],"denied":["functional","advertising"],"services":{}}'],
  ['a date far ahead', '{"v":1,"id":"a","at":9000000000,"rev":"1","granted":["performance"],"denied":["functional","advertising"],"services":{}}'],
  ['another revision', '{"v":1,"id":"a","at":AT,"rev":"0","granted":["performance"],"denied":["functional","advertising"],"services":{}}'],
] as const) {
  test(`a record with ${name} grants nothing, and the visitor is asked`, async ({ site, fika: page }) => {
    const now = String(Math.floor(Date.now() / 1000) - 60);
    await page.page.context().addCookies([{ name: 'fika', value: encodeURIComponent(value.replace('AT', now)), url: site.origin }]);
    await page.open(site.page({ body: '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>' }));
    await expect(page.banner).toBeVisible();
    await page.settled();
    expect(await page.ran()).toEqual([]);
    expect(await page.consent()).toMatchObject({ decided: false, granted: ['essential'] });
  });
}

test('a record with keys of a later version is still read', async ({ site, fika: page }) => {
  const record = { v: 1, id: 'a', at: Math.floor(Date.now() / 1000) - 60, rev: '1', granted: ['performance'], denied: ['functional', 'advertising'], services: {}, later: { x: 1 } };
  await page.page.context().addCookies([{ name: 'fika', value: encodeURIComponent(JSON.stringify(record)), url: site.origin }]);
  await page.open(site.page({ body: '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>' }));
  await expect.poll(() => page.ran()).toEqual(['ran']);
  expect(await page.consent()).toMatchObject({ decided: true, source: 'stored', id: 'a' });
});

test('a navigation in the click itself loses nothing', async ({ site, fika: page }) => {
  const next = site.page({}, '/next');
  await page.open(site.page({ body: `<script>document.addEventListener('click', () => { location.href = '${next}' })</script>` }));
  await page.acceptAll();
  await page.page.waitForURL('**/next');
  expect((await page.record())?.granted).toEqual(['performance', 'functional', 'advertising']);
  expect(await page.consent()).toMatchObject({ decided: true, source: 'stored' });
  await page.settled();
  await expect(page.banner).toBeHidden();
});

for (const [button, granted] of [['accept-all', true], ['reject-all', false]] as const) {
  test(`cookie, consent and allows() are right for a listener of the same click on ${button}`, async ({ site, fika: page }) => {
    await page.open(site.page({}));
    await expect(page.banner).toBeVisible();
    await page.page.evaluate(() => {
      document.addEventListener('click', () => {
        Object.assign(window, { seen: { cookie: decodeURIComponent(document.cookie), decided: fika.consent.decided, allowed: fika.allows('advertising') } });
      });
    });
    await page.part(button).click();
    const seen = await page.page.evaluate(() => (window as unknown as { seen: { cookie: string } }).seen);
    expect(seen).toMatchObject({ decided: true, allowed: granted });
    expect(seen.cookie).toContain(granted ? '"denied":[]' : '"granted":[]');
  });
}

test('what the page does to its snapshot changes no consent', async ({ site, fika: page }) => {
  await page.open(site.page({ config: CONFIG }));
  await page.rejectAll();
  await page.settled();
  const after = await page.page.evaluate(() => {
    const attempt = (run: () => void): void => {
      try {
        run();
      } catch {
        // Frozen objects throw in strict code.
      }
    };
    const snapshot = fika.consent as unknown as { granted: string[]; services: Record<string, boolean>; decided: boolean; at: Date };
    const { at } = snapshot;
    const year = at.getFullYear();
    attempt(() => snapshot.granted.push('advertising'));
    attempt(() => (snapshot.services.video = true));
    attempt(() => (snapshot.decided = false));
    attempt(() => Object.assign(fika, { allows: () => true }));
    attempt(() => Object.assign(window, { fika: null }));
    attempt(() => at.setFullYear(1999));
    return [fika.consent.granted, fika.consent.services, fika.consent.decided, fika.allows('advertising'), fika.consent.at?.getFullYear() === year];
  });
  expect(after).toEqual([['essential'], {}, true, false, true]);
});

test('what the page does to its receipt changes no consent', async ({ site, fika: page }) => {
  await page.open(site.page({ config: CONFIG }));
  await page.rejectAll();
  const allowed = await page.page.evaluate(() => {
    const record = fika.receipt()?.record as unknown as { granted: string[]; denied: string[]; services: Record<string, boolean> };
    try {
      record.granted.push('advertising');
      record.denied.length = 0;
      record.services.video = true;
    } catch {
      // Frozen.
    }
    return [fika.allows('advertising'), fika.allows('functional', 'video'), fika.receipt()?.record.granted];
  });
  expect(allowed).toEqual([false, false, []]);
});

test('the receipt proves the decision: who asked, what was answered, when, how', async ({ site, fika: page }) => {
  await page.open(site.page({ config: { ...CONFIG, controller: { name: 'Bakery' } } }));
  expect(await page.page.evaluate(() => fika.receipt())).toBeNull();
  await page.acceptAll();
  const receipt = await page.page.evaluate(() => JSON.parse(JSON.stringify(fika.receipt())) as Record<string, unknown>);
  const record = await page.record();
  expect({ v: 1, ...(receipt.record as object) }).toEqual(record);
  expect(receipt).toMatchObject({ source: 'banner', mode: 'opt-in', language: 'en', controller: { name: 'Bakery' }, version: await page.page.evaluate(() => fika.version) });
  expect(Date.parse(receipt.at as string)).toBe((record?.at ?? 0) * 1000);
});

test('after a change of storage.path an answer stands, a reset forgets, and there is one cookie', async ({ site, fika: page }) => {
  const shop = { storage: { path: '/shop/' } };
  await page.open(site.page({}, '/shop/cups/'));
  await page.rejectAll();
  await page.open(site.page({ config: shop }, '/shop/cups/'));
  await page.page.evaluate(() => { fika.acceptAll(); });
  expect((await page.cookies()).map(({ path }) => path)).toEqual(['/shop/']);
  await page.open(site.page({ config: shop }, '/shop/cups/'));
  expect((await page.consent()).granted).toHaveLength(4);
  await page.open(site.page({}, '/shop/cups/'));
  await page.page.evaluate(() => { fika.reset(); });
  await page.settled();
  expect(await page.cookies()).toEqual([]);
});

test('with cookies refused the choice holds for the page, and the owner is told', async ({ site, fika: page, problems }) => {
  await page.open(site.page({ config: { storage: { domain: 'elsewhere.example' } }, body: '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>' }));
  await page.acceptAll();
  await expect.poll(() => page.ran()).toEqual(['ran']);
  expect((await page.consent()).decided).toBe(true);
  await expect.poll(() => problems.some((text) => text.includes('[fika]') && text.includes('storage.domain'))).toBe(true);
});
