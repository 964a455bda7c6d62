import { expect, test } from './support/fixtures.ts';
import { held } from './support/useWholly.ts';

/** What Fika itself tells the owner, not what the browser says of a request that failed. */
const told = (problems: readonly string[]): string[] => problems.filter((text) => text.includes('[fika]'));
const uncaught = (problems: readonly string[]): string[] => problems.filter((text) => text.startsWith('uncaught'));

const ANNOUNCED = '<script>window.errors = []; document.addEventListener("consent-error", ({ detail }) => errors.push(String(detail.error)))</script><script src="/fika/fika.js"></script>';

/** How a file can be out of order. */
const FAULTS = {
  'is missing': { status: 404, body: 'Not found' },
  'is cut off': { body: 'export const mount = (' },
  'is another page': { body: '<!doctype html><title>Sign in</title>', type: 'text/html' },
  'is empty': { body: '' },
} as const;

for (const [fault, answer] of Object.entries(FAULTS)) {
  for (const file of ['fika-ui.js', 'locales/en.js']) {
    test(`while ${file} ${fault} nothing is granted and the owner is told once; it is there when a later page has it`, async ({ site, fika, page, problems }) => {
      const { body, ...options } = answer;
      site.serve(`/fika/${file}`, body, options);
      await fika.open(site.page({ head: ANNOUNCED, body: held(site) }));
      await expect.poll(() => told(problems)).toHaveLength(1);
      await fika.settled();
      expect(await fika.ran()).toEqual([]);
      expect(site.hits(/127\.0\.0\.1/)).toEqual([]);
      expect(await fika.consent()).toMatchObject({ decided: false, granted: ['essential'] });
      expect(await fika.cookies()).toEqual([]);
      expect(await page.evaluate(() => (window as unknown as { errors: string[] }).errors)).toHaveLength(1);
      expect(told(problems)).toHaveLength(1);
      expect(uncaught(problems)).toEqual([]);
      site.mend(`/fika/${file}`);
      await page.reload();
      await fika.acceptAll();
      await expect.poll(async () => (await fika.ran()).length).toBe(3);
    });
  }
}

for (const file of ['fika-ui.js', 'locales/en.js', 'fika-preferences.js']) {
  test(`a visitor who asks for the settings again, once ${file} is back, gets them on the same page`, async ({ site, fika, page, problems }) => {
    site.serve(`/fika/${file}`, '', { status: 503 });
    await fika.open(site.page({ body: `<button data-fika="preferences">Cookies</button>${held(site)}` }));
    const control = page.getByRole('button', { name: 'Cookies' });
    await control.click();
    await expect.poll(() => told(problems).length).toBeGreaterThan(0);
    await expect(fika.preferences).toBeHidden();
    site.mend(`/fika/${file}`);
    await expect(async () => {
      await control.dispatchEvent('click');
      await expect(fika.preferences).toBeVisible({ timeout: 1000 });
    }).toPass();
    await fika.rejectAll();
    await expect(fika.preferences).toBeHidden();
    expect(await fika.record()).toMatchObject({ granted: [] });
    expect(await fika.ran()).toEqual([]);
  });
}

test('while the interface is slow the page works and waits, and an answer given by the page meanwhile is not asked for again', async ({ site, fika, page }) => {
  await page.route('**/fika-ui.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await fika.open(site.page({ body: held(site) }));
  expect(await fika.ran()).toEqual([]);
  await page.evaluate(() => {
    (window as unknown as { fika: { rejectAll(): void } }).fika.rejectAll();
  });
  expect(await fika.record()).toMatchObject({ granted: [] });
  await expect.poll(() => site.hits('/fika/fika-ui.js').length).toBe(1);
  await fika.settled();
  await expect(fika.banner).toBeHidden();
  await expect(fika.reopen).toBeVisible();
});

for (const file of ['fika-sweep.js', 'fika-embeds.js', 'fika-messages.js', 'fika-receipts.js', 'fika-signals.js', 'fika-declaration.js']) {
  test(`without ${file} visitors are asked and obeyed as ever`, async ({ site, fika, problems }) => {
    site.serve(`/fika/${file}`, '', { status: 404 });
    const config = { reload: 'never', ui: { reopen: 'always' }, log: { url: '/log' }, mode: 'wrong', services: { stats: { category: 'performance', cookies: [{ name: '_ga' }] } } };
    const more = `<iframe data-category="functional" data-src="${site.cdn}/frame/a.html" title="A"></iframe><fika-declaration></fika-declaration>`;
    await fika.open(site.page({ config, body: held(site) + more }));
    await fika.acceptAll();
    await expect.poll(async () => (await fika.ran()).length).toBe(3);
    await expect.poll(() => site.hits('/frame/a.html').length).toBe(1);
    await fika.openPreferences();
    await fika.rejectAll();
    expect(await fika.record()).toMatchObject({ granted: [] });
    await fika.settled();
    expect((await fika.consent()).granted).toEqual(['essential']);
    expect(uncaught(problems)).toEqual([]);
  });
}

test('where vendors are to be told and cannot be, the settings still take an answer and nothing of theirs runs', async ({ site, fika, problems }) => {
  site.serve('/fika/fika-signals.js', '', { status: 404 });
  await fika.open(site.page({ config: { signals: { meta: true } }, body: held(site) }));
  await fika.acceptAll();
  await expect(fika.banner).toBeHidden();
  expect(await fika.record()).toMatchObject({ denied: [] });
  await fika.settled();
  expect(await fika.ran()).toEqual([]);
  expect(told(problems).length).toBeGreaterThan(0);
});

test('with every listener and every held script throwing, the rest runs, in order, and the answer is kept', async ({ site, fika, problems }) => {
  const events = ['consent-ready', 'consent-change', 'consent-open', 'consent-close', 'consent-error'];
  const head = `${ANNOUNCED}<script>
    for (const type of ${JSON.stringify(events)}) document.addEventListener(type, () => { throw new Error('theirs ' + type); });
    for (const type of ['ready', 'change', 'open', 'close', 'error']) fika.on(type, () => { throw new Error('theirs ' + type); });
  </script>`;
  const bad = '<script type="text/plain" data-category="performance">throw new Error("theirs too")</script>';
  await fika.open(site.page({ head, config: { reload: 'never' }, body: `${bad}${held(site)}${bad}` }));
  await fika.acceptAll();
  await expect.poll(async () => (await fika.ran()).sort()).toEqual(['advertising', 'external', 'performance']);
  await fika.openPreferences();
  await fika.rejectAll();
  await expect(fika.reopen).toBeVisible();
  expect(await fika.record()).toMatchObject({ granted: [] });
  expect(uncaught(problems).filter((text) => !text.includes('theirs'))).toEqual([]);
});

test('a log that is down for good changes nothing for the visitor', async ({ site, fika, page, problems }) => {
  await page.route('**/log', (route) => route.abort());
  await fika.open(site.page({ config: { log: { url: '/log' } }, body: held(site) }));
  await fika.acceptAll();
  await expect.poll(async () => (await fika.ran()).length).toBe(3);
  await fika.openPreferences();
  await expect(fika.switch('advertising')).toBeChecked();
  expect(uncaught(problems)).toEqual([]);
});

const DAY = 86_400_000;

for (const [jump, days, asks] of [
  ['an hour back', -1 / 24, false],
  ['two years back', -730, true],
  ['a month ahead', 30, false],
  ['two years ahead', 730, true],
] as const) {
  test(`when the clock jumps ${jump} an open page stays as it was, and the next ${asks ? 'asks again and runs nothing' : 'keeps the answer'}`, async ({ site, fika, page }) => {
    const url = site.page({ body: held(site) });
    await fika.open(url);
    await fika.acceptAll();
    await expect.poll(async () => (await fika.ran()).length).toBe(3);
    // The clock of the page alone: the browser keeps the cookie, as it does when the clock of a server is wrong.
    const jumped = `{ const { now } = Date; Date.now = () => now() + ${String(days * DAY)}; }`;
    await page.evaluate(jumped);
    await fika.openPreferences();
    await fika.save();
    expect((await fika.consent()).granted).toHaveLength(4);
    await page.context().clearCookies();
    await fika.keepRecord(url, { granted: ['performance', 'functional', 'advertising'] });
    await page.addInitScript(jumped);
    await fika.open(url);
    if (asks) await expect(fika.banner).toBeVisible();
    else await expect.poll(async () => (await fika.ran()).length).toBe(3);
    await fika.settled();
    expect((await fika.ran()).length).toBe(asks ? 0 : 3);
  });
}
