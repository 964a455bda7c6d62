import { expect, test } from './support/fixtures.ts';

const TAG = '<script src="/fika/fika.js"></script>';
const REGIONS = [
  { match: ['EU', 'GB'], mode: 'opt-in' },
  { match: ['US'], mode: 'opt-out' },
  { match: ['US-CA'], mode: 'opt-in' },
];
const BODY = ['performance', 'advertising'].map((id) => `<script type="text/plain" data-category="${id}">(window.ran ??= []).push("${id}")</script>`).join('\n');

for (const [name, parts] of [
  ['the configuration', { config: { regions: REGIONS, region: 'US-NV' } }],
  ['data-region on the tag', { config: { regions: REGIONS }, head: TAG.replace('src', 'data-region="US-NV" src') }],
  ['data-region on <html>', { config: { regions: REGIONS }, html: 'data-region="US-NV"' }],
  ['<meta name="fika-region">', { config: { regions: REGIONS }, head: `<meta name="fika-region" content="US-NV">${TAG}` }],
] as const) {
  test(`the region from ${name} decides which law applies`, async ({ site, fika }) => {
    await fika.open(site.page({ ...parts, body: BODY }));
    await expect.poll(() => fika.ran()).toEqual(['performance', 'advertising']);
    expect(await fika.consent()).toMatchObject({ region: 'US-NV', mode: 'opt-out', source: 'region', decided: false });
  });
}

for (const [region, mode] of [
  ['US', 'opt-out'],
  ['us-nv', 'opt-out'],
  ['US-CA', 'opt-in'],
  ['SE', 'opt-in'],
  ['GB-SCT', 'opt-in'],
  ['BR', 'opt-out'],
  ['', 'opt-in'],
] as const) {
  test(`of rules for EU, US and US-CA the most specific holds: ${region || 'an unknown region'} is ${mode}`, async ({ site, fika }) => {
    await fika.open(site.page({ config: { mode: 'opt-out', regions: REGIONS, ...(region && { region }) }, body: BODY }));
    await expect(fika.banner).toBeVisible();
    await expect(fika.part('reject-all')).toHaveText(mode === 'opt-out' ? 'Opt out' : 'Reject all');
    await fika.settled();
    expect(await fika.ran()).toEqual(mode === 'opt-out' ? ['performance', 'advertising'] : []);
    expect(await fika.consent()).toMatchObject({ mode, region: region.toUpperCase() || null });
  });
}

test('where the law is opt-out everything runs behind a notice, nothing is stored, and Opt out stops it for good', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: { regions: REGIONS, region: 'US-NV' }, body: `${BODY}<iframe data-category="functional" data-src="/frame/video" title="Video"></iframe>` }));
  await expect.poll(() => fika.ran()).toEqual(['performance', 'advertising']);
  await expect(fika.banner).toContainText('You can opt out here');
  await expect(page.frameLocator('iframe').getByText('video')).toBeVisible();
  await fika.settled();
  expect(await fika.cookies()).toEqual([]);
  expect(await fika.consent()).toMatchObject({ granted: ['essential', 'performance', 'functional', 'advertising'], id: null });
  // A script that ran cannot be unloaded, so the page is loaded anew.
  await fika.withReload(() => fika.rejectAll());
  await fika.settled();
  expect(await fika.ran()).toEqual([]);
  await expect(fika.banner).toBeHidden();
  await expect(page.locator('iframe[src]')).toHaveCount(0);
  expect(await fika.record()).toMatchObject({ granted: [], denied: ['performance', 'functional', 'advertising'] });
});
