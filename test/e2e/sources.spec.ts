import type { Fika } from '../../src/api.ts';
import { expect, test } from './support/fixtures.ts';

declare const fika: Fika;

const guard = (attributes = ''): string => `<script src="/fika/fika.js" ${attributes}></script>`;
const json = (config: object): string => `<script type="application/json" id="fika-config">${JSON.stringify(config)}</script>`;
const held = '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>';

test('of several configurations the first in the documented order counts, and they never merge', async ({ site, fika, problems }) => {
  site.serve('/fika.json', '{"revision":"file","controller":{"name":"From the file"}}');
  const variable = '<script>var fikaConfig = { revision: "variable" }</script>';
  await fika.open(site.page({ head: variable + json({ revision: 'json', links: { privacy: '/p' } }) + guard('data-config="/fika.json"') }));
  await expect(fika.banner).toBeVisible();
  expect((await fika.consent()).revision).toBe('variable');
  await expect(fika.banner.locator('a')).toHaveCount(0);

  await fika.open(site.page({ head: json({ revision: 'json' }) + guard('data-config="/fika.json"') }));
  await expect(fika.banner).toBeVisible();
  expect((await fika.consent()).revision).toBe('json');
  await expect(fika.banner).not.toContainText('From the file');
  expect(site.hits('/fika.json')).toEqual([]);
  expect(problems.filter((text) => text.startsWith('uncaught'))).toEqual([]);
});

test('with data-manual only init() counts, and later calls change nothing', async ({ site, fika: page }) => {
  await page.open(site.page({ head: `<script>var fikaConfig = { revision: "variable" }</script>${json({ revision: 'json' })}${guard('data-manual')}`, body: held }));
  const revisions = await page.page.evaluate(async () => [(await fika.init({ revision: 'own' })).revision, (await fika.init({ revision: 'again' })).revision]);
  expect(revisions).toEqual(['own', 'own']);
  await page.acceptAll();
  await expect.poll(() => page.ran()).toEqual(['ran']);
});

test('attributes alone configure', async ({ site, fika }) => {
  await fika.open(site.page({ head: guard('data-policy="/cookies" data-privacy="/privacy" data-lang="sv" data-revision="9" data-region="se" data-layout="bar"') }));
  await expect(fika.part('reject-all')).toHaveText('Avvisa alla');
  await expect(fika.banner.locator('a[href="/cookies"]')).toBeVisible();
  await expect(fika.banner.locator('a[href="/privacy"]')).toBeVisible();
  expect(await fika.consent()).toMatchObject({ revision: '9', region: 'SE' });
  const box = await fika.banner.boundingBox();
  expect(box?.width).toBe(fika.page.viewportSize()?.width);
});

test('attributes refine a file and leave the rest of it alone', async ({ site, fika }) => {
  site.serve('/fika.json', '{"revision":"file","links":{"cookies":"/file","privacy":"/file-privacy"}}');
  await fika.open(site.page({ head: guard('data-config="/fika.json" data-policy="/attribute"') }));
  await expect(fika.banner.locator('a[href="/attribute"]')).toBeVisible();
  await expect(fika.banner.locator('a[href="/file-privacy"]')).toBeVisible();
  expect((await fika.consent()).revision).toBe('file');
});

test('until the file is there even a stored consent runs nothing', async ({ site, fika, page }) => {
  await fika.open(site.page({}));
  await fika.acceptAll();
  await fika.settled();
  site.serve('/fika.json', '{}', { delay: 1000 });
  await page.goto(site.page({ head: guard('data-config="/fika.json"'), body: held }));
  expect(await fika.ran()).toEqual([]);
  await expect.poll(() => fika.ran()).toEqual(['ran']);
});

for (const [name, answer] of [
  ['is not found', { status: 404, body: 'Not found' }],
  ['fails', { status: 500, body: '{}' }],
] as const) {
  test(`when the file ${name}, a stored consent runs nothing and the address is named`, async ({ site, fika, page, problems }) => {
    await fika.open(site.page({}));
    await fika.acceptAll();
    site.serve('/fika.json', answer.body, { status: answer.status });
    await page.goto(site.page({ head: guard('data-config="/fika.json"'), body: held }));
    await expect.poll(() => problems.some((text) => text.includes('[fika]') && text.includes('/fika.json') && text.includes(String(answer.status)))).toBe(true);
    await fika.settled();
    expect(await fika.ran()).toEqual([]);
  });
}

for (const [name, text] of [
  ['is cut off', '{"revision":'],
  ['is a list', '[]'],
  ['is a number', '5'],
  ['is empty', ''],
] as const) {
  test(`JSON that ${name} is reported, and the visitor is asked with the defaults`, async ({ site, fika, problems }) => {
    await fika.open(site.page({ head: `<script type="application/json" id="fika-config">${text}</script>${guard()}`, body: held }));
    await expect(fika.banner).toBeVisible();
    await expect.poll(() => problems.filter((told) => told.includes('[fika]')).length).toBeGreaterThan(0);
    expect(problems.filter((told) => told.startsWith('uncaught'))).toEqual([]);
    expect(await fika.consent()).toMatchObject({ decided: false, granted: ['essential'], revision: '1' });
    expect(await fika.ran()).toEqual([]);
  });
}

for (const [name, script, option] of [
  ['a cyclic object', 'const o = {}; o.o = o; var fikaConfig = { mode: o };', 'config.mode'],
  ['a BigInt', 'var fikaConfig = { revision: 2n };', 'config.revision'],
  ['a symbol', 'var fikaConfig = { language: Symbol("x") };', 'config.language'],
  ['a function', 'var fikaConfig = { links: () => {} };', 'config.links'],
  ['a wrong list', 'var fikaConfig = { regions: [null, 1] };', 'config.regions'],
  ['a wrong number of days', 'var fikaConfig = { storage: { days: -1 } };', 'config.storage.days'],
] as const) {
  test(`${name} as a value is reported by the option's name, and the banner stands`, async ({ site, fika, problems }) => {
    await fika.open(site.page({ head: `<script>${script}</script>${guard()}`, body: held }));
    await expect(fika.banner).toBeVisible();
    await expect.poll(() => problems.some((text) => text.includes('[fika]') && text.includes(option))).toBe(true);
    expect(problems.filter((text) => text.startsWith('uncaught'))).toEqual([]);
    expect((await fika.consent()).granted).toEqual(['essential']);
  });
}

for (const [name, markup] of [
  ['two elements with our ids', '<a id="fikaConfig"></a><a id="fikaConfig"></a><a id="fika"></a><a id="fika"></a>'],
  ['frames with our names', '<iframe name="fikaConfig" title="a"></iframe><iframe name="fika" title="b"></iframe>'],
  ['an image with the id of the JSON', '<img id="fika-config" alt="">'],
] as const) {
  test(`${name} do no harm to the configuration of the page`, async ({ site, fika, problems }) => {
    await fika.open(site.page({ head: '', body: markup + json({ revision: 'mine' }) + guard() }));
    await expect(fika.banner).toBeVisible();
    expect((await fika.consent()).revision).toBe('mine');
    await fika.settled();
    expect(problems.filter((text) => /uncaught|\[fika\]/.test(text))).toEqual([]);
  });
}
