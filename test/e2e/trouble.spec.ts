import { FikaPage } from './support/FikaPage.ts';
import { expect, test } from './support/fixtures.ts';

const BODY = '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>';

test('in a sandboxed frame, where cookies throw, the banner works and the choice holds for the page', async ({ site, page, problems }) => {
  const inner = site.page({ body: BODY, config: { log: { url: '/log' } } }, '/inner');
  await page.goto(site.page(`<!doctype html><html lang="en"><title>Outer</title><iframe sandbox="allow-scripts" src="${inner}" title="Inner" width="900" height="700"></iframe></html>`));
  const frame = page.frames().find((each) => each.url() === inner);
  if (!frame) throw new Error('There is no frame.');
  const fika = new FikaPage(page, frame);
  await expect(fika.banner).toBeVisible();
  expect(await frame.evaluate(() => {
    try {
      return document.cookie;
    } catch (error) {
      return (error as Error).name;
    }
  })).toBe('SecurityError');
  expect(await fika.ran()).toEqual([]);
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['ran']);
  await expect(fika.banner).toBeHidden();
  await fika.openPreferences();
  await fika.toggle('advertising');
  await fika.save();
  await expect(fika.preferences).toBeHidden();
  expect(await fika.consent()).toMatchObject({ decided: true, denied: ['advertising'], source: 'preferences' });
  await fika.settled();
  expect(problems.filter((text) => text.startsWith('uncaught'))).toEqual([]);
  // The owner is told, once; nothing failed.
  expect(problems.filter((text) => text.includes('[fika]'))).toEqual([expect.stringContaining('did not keep the cookie')]);
});

test.describe('with 300 services', () => {
  const ids = Array.from({ length: 300 }, (_, index) => `vendor-${String(index)}`);
  const services = Object.fromEntries(ids.map((id, index) => [id, { category: index % 2 ? 'functional' : 'performance' }]));
  const tag = (category: string, service: string): string =>
    `<script type="text/plain" data-category="${category}" data-service="${service}">(window.ran ??= []).push("${service}")</script>`;
  const body = tag('functional', 'vendor-1') + tag('functional', 'vendor-299') + tag('performance', 'vendor-0') + tag('performance', 'vendor-2');

  test('the record takes two cookies and keeps each answer; without the second no service runs, and all are asked again', async ({ site, fika, page, problems }) => {
    const url = site.page({ config: { services }, body });
    await fika.open(url);
    await page.evaluate((all) => {
      const answers = Object.fromEntries(all.filter((_, index) => index % 2).map((id) => [id, id !== 'vendor-299']));
      (window as unknown as { fika: { update(choice: object): void } }).fika.update({ functional: true, performance: false, advertising: false });
      (window as unknown as { fika: { update(choice: object): void } }).fika.update({ functional: answers, performance: { 'vendor-2': true } });
    }, ids);
    await expect.poll(async () => (await fika.ran()).sort()).toEqual(['vendor-1', 'vendor-2']);
    const cookies = await fika.cookies();
    expect(cookies.map(({ name }) => name).sort()).toEqual(['fika', 'fika-services']);
    for (const { name, value } of cookies) expect(name.length + value.length).toBeLessThan(4096);

    await page.reload();
    await expect.poll(async () => (await fika.ran()).sort()).toEqual(['vendor-1', 'vendor-2']);
    await fika.settled();
    await expect(fika.banner).toBeHidden();
    expect(await fika.consent()).toMatchObject({ decided: true, source: 'stored', services: { 'vendor-299': false, 'vendor-2': true } });
    expect(await fika.ran()).toHaveLength(2);

    await page.context().clearCookies({ name: 'fika-services' });
    await page.reload();
    await expect(fika.banner).toBeVisible();
    await fika.settled();
    expect(await fika.ran()).toEqual([]);
    expect(await page.evaluate((all) => all.filter((id, index) => (window as unknown as { fika: { allows(category: string, service: string): boolean } }).fika.allows(index % 2 ? 'functional' : 'performance', id)), ids)).toEqual([]);
    expect(problems).toEqual([]);
  });
});

test('with a full localStorage and a log, a click works as ever: answered, kept, run and posted', async ({ site, fika, page, problems }) => {
  const url = site.page({ body: BODY, config: { log: { url: '/log' } } });
  await page.addInitScript(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let i = 0; i < 5; i += 1) localStorage.setItem(`full-${String(size)}-${String(i)}`, 'x'.repeat(size));
      } catch {
        // Full for this size.
      }
    }
  });
  await fika.open(url);
  await expect(fika.banner).toBeVisible();
  expect(await page.evaluate(() => {
    try {
      localStorage.setItem('y', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy');
      return 'room';
    } catch (error) {
      return (error as Error).name;
    }
  })).toBe('QuotaExceededError');
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['ran']);
  await expect(fika.banner).toBeHidden();
  expect((await fika.record())?.granted).toEqual(['performance', 'functional', 'advertising']);
  await expect.poll(() => site.hits('/log').map(({ method }) => method)).toEqual(['POST']);
  await fika.settled();
  expect(problems).toEqual([]);
});
