import type { Fika } from '../../src/api.ts';
import { expect, test } from './support/fixtures.ts';

declare const fika: Fika;

const SERVICES = { video: { category: 'functional' } };
const BODY = ['performance', 'functional', 'advertising'].map((id) => `<script type="text/plain" data-category="${id}">(window.ran ??= []).push("${id}")</script>`).join('\n')
  + '<img data-category="advertising" data-src="/image/pixel" alt="">';

for (const [where, law] of [
  ['under opt-in', {}],
  ['under opt-out', { mode: 'opt-out' }],
  ['in an opt-out region', { regions: [{ match: ['US'], mode: 'opt-out' }], region: 'US' }],
] as const) {
  test(`children are asked nothing and nothing optional runs, ${where}`, async ({ site, fika: page }) => {
    await page.open(site.page({ config: { audience: 'children', services: SERVICES, ...law }, body: BODY }));
    await page.settled();
    await expect(page.banner).toBeHidden();
    await expect(page.reopen).toBeHidden();
    expect(await page.ran()).toEqual([]);
    expect(site.hits('/image/pixel')).toEqual([]);
    expect(await page.cookies()).toEqual([]);
    expect(await page.consent()).toMatchObject({ decided: true, granted: ['essential'], denied: ['performance', 'functional', 'advertising'] });
  });
}

test('no method of the page can grant anything for a child, and nothing is stored', async ({ site, fika: page }) => {
  await page.open(site.page({ config: { audience: 'children', services: SERVICES }, body: BODY }));
  const allowed = await page.page.evaluate(() => {
    fika.acceptAll();
    fika.update({ performance: true, functional: { video: true } });
    void fika.open('banner');
    return [fika.allows('performance'), fika.allows('functional', 'video'), fika.allows('advertising'), fika.allows('essential')];
  });
  expect(allowed).toEqual([false, false, false, true]);
  await page.openPreferencesByAddress();
  await expect(page.preferences.locator('input, [part~=button]')).toHaveCount(0);
  await expect(page.preferences.locator('[part=category]')).toContainText(['Always active', 'Off', 'Off', 'Off']);
  await page.close();
  await page.settled();
  expect(await page.ran()).toEqual([]);
  expect(await page.cookies()).toEqual([]);
});

test('a grant from before a site was meant for children no longer runs anything', async ({ site, fika: page }) => {
  const url = site.page({ config: { audience: 'children' }, body: BODY });
  await page.keepRecord(url, { granted: ['performance', 'functional', 'advertising'] });
  await page.open(url);
  await page.settled();
  expect(await page.ran()).toEqual([]);
  expect((await page.consent()).granted).toEqual(['essential']);
});
