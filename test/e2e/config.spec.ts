import type { Fika } from '../../src/api.ts';
import { expect, test } from './support/fixtures.ts';

const guard = (attributes = ''): string => `<script src="/fika/fika.js" ${attributes}></script>`;

test('window.fikaConfig is read, and wins over the tag', async ({ site, fika }) => {
  await fika.open(site.page({ head: `<script>var fikaConfig = { revision: 'a' }</script>${guard('data-revision="b"')}` }));
  await expect(fika.banner).toBeVisible();
  expect((await fika.consent()).revision).toBe('a');
});

test('JSON in the page is read, and refined by attributes', async ({ site, fika }) => {
  const json = '<script type="application/json" id="fika-config">{"revision":"a","controller":{"name":"Bakery"}}</script>';
  await fika.open(site.page({ head: json + guard('data-revision="b" data-policy="/cookies"') }));
  await expect(fika.banner).toContainText('Bakery');
  await expect(fika.banner.locator('a')).toHaveAttribute('href', '/cookies');
  expect((await fika.consent()).revision).toBe('b');
});

test('a file is fetched, and everything waits for it', async ({ site, fika }) => {
  site.serve('/fika.json', '{"revision":7}', { delay: 400 });
  await fika.open(site.page({ head: guard('data-config="/fika.json"') }));
  await expect(fika.banner).toBeVisible();
  expect((await fika.consent()).revision).toBe('7');
});

test('without the file everything stays blocked, and the owner is told', async ({ site, fika, problems }) => {
  await fika.open(
    site.page({
      head: guard('data-config="/gone.json"'),
      body: '<script type="text/plain" data-category="essential">window.ran = ["ran"]</script>',
    }),
  );
  await expect.poll(() => problems.some((text) => text.includes('data-config="/gone.json"'))).toBe(true);
  await expect(fika.banner).toBeHidden();
  expect(await fika.ran()).toEqual([]);
});

test('with data-manual the page starts Fika itself, and may ask before', async ({ site, fika, page }) => {
  await fika.open(site.page({ head: guard('data-manual') }));
  await fika.settled();
  await expect(fika.banner).toBeHidden();
  const consent = await page.evaluate(async () => {
    const { fika: api } = window as unknown as { fika: Fika };
    api.rejectAll();
    return (await api.init({ revision: 'x' })).revision;
  });
  expect(consent).toBe('x');
  await expect.poll(() => fika.record()).toMatchObject({ rev: 'x', denied: ['performance', 'functional', 'advertising'] });
});

test('bad JSON and bad values are reported with the mend, and grant nothing', async ({ site, fika, problems }) => {
  await fika.open(site.page({ head: `<script type="application/json" id="fika-config">{"mode":</script>${guard()}` }));
  await expect(fika.banner).toBeVisible();
  await expect.poll(() => problems.some((text) => text.includes('#fika-config is not valid JSON'))).toBe(true);

  await fika.open(site.page({ config: { mode: 'optout', ui: { layout: 'circle' } } }));
  await expect(fika.banner).toBeVisible();
  const told = (part: string): (() => boolean) => () => problems.some((text) => text.includes(part));
  await expect.poll(told('config.mode must be "opt-in" or "opt-out"')).toBe(true);
  await expect.poll(told('config.ui.layout (or data-layout on the tag) must be "box", "bar", "cloud" or "modal"')).toBe(true);
  expect((await fika.consent()).granted).toEqual(['essential']);
  expect(problems.filter((text) => text.startsWith('uncaught'))).toEqual([]);
});

test('elements that clobber our names do no harm', async ({ site, fika }) => {
  await fika.open(site.page({ head: '', body: `<p id="fika"></p><form id="fikaConfig"></form>${guard()}` }));
  await expect(fika.banner).toBeVisible();
  expect((await fika.consent()).revision).toBe('1');
});

test('in an opt-out region everything runs until the visitor opts out', async ({ site, fika }) => {
  const url = site.page({
    config: { region: 'US-CA', regions: [{ match: ['EEA'], mode: 'opt-in' }, { match: ['US'], mode: 'opt-out' }] },
    body: '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>',
  });
  await fika.open(url);
  await expect.poll(() => fika.ran()).toEqual(['ran']);
  await expect(fika.part('reject-all')).toHaveText('Opt out');
  expect(await fika.cookies()).toEqual([]);
  await fika.withReload(() => fika.rejectAll());
  await expect(fika.reopen).toBeVisible();
  await fika.settled();
  expect(await fika.ran()).toEqual([]);
});
