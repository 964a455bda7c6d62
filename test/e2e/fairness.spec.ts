import type { Locator } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

// The numbers are those of the rules for consent banners: EDPB, CNIL, Garante, TCF.

const LAYOUTS = ['box', 'bar', 'cloud', 'modal'] as const;

/** What makes a button more or less prominent than another. */
const look = (button: Locator): Promise<unknown> =>
  button.evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const properties = ['color', 'backgroundColor', 'fontSize', 'fontWeight', 'fontFamily', 'padding', 'border', 'borderRadius', 'opacity', 'boxShadow'] as const;
    return [element.localName, element.getAttribute('role'), Math.round(width), Math.round(height), ...properties.map((name) => style[name])];
  });

for (const layout of LAYOUTS) {
  test(`R02, R03, R04, R29, R40: in a ${layout} refusing is the same control as accepting, in view at every width`, async ({ site, fika, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await fika.open(site.page({ config: { ui: { layout } } }));
    await expect(fika.banner).toBeVisible();
    for (const [width, height] of [[320, 640], [568, 320], [768, 1024], [1280, 720]] as const) {
      await page.setViewportSize({ width, height });
      await page.mouse.move(0, 0);
      expect(await look(fika.part('reject-all'))).toEqual(await look(fika.part('accept-all')));
      await expect(fika.part('reject-all')).toBeInViewport({ ratio: 1 });
      await expect(fika.part('accept-all')).toBeInViewport({ ratio: 1 });
      expect(await fika.part('button').allTextContents()).toEqual(['Accept all', 'Reject all', 'Settings']);
      expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('visible');
    }
  });

  test(`R07: in a ${layout} Esc, a click beside it, scrolling and going on answer nothing`, async ({ site, fika, page }) => {
    const url = site.page({ config: { ui: { layout } }, body: '<p>Text.</p>'.repeat(90) });
    await fika.open(url);
    await expect(fika.banner).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.mouse.click(1, 1);
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(300);
    await expect(fika.banner).toBeVisible();
    await fika.open(url);
    await expect(fika.banner).toBeVisible();
    expect(await fika.record()).toBeNull();
    expect((await fika.consent()).granted).toEqual(['essential']);
  });
}

// As wide as 160 px are 320 px at 200 % text.
for (const [lang, layout, width] of [['pl', 'bar', 1280], ['pl', 'cloud', 1280], ['de', 'box', 160], ['de', 'cloud', 160]] as const) {
  test(`R03: in ${lang}, where only accepting takes two lines, a ${layout} of ${String(width)} px gives refusing the same size, off the edges`, async ({ site, fika, page }) => {
    await page.setViewportSize({ width, height: 640 });
    await fika.open(site.page({ lang, config: { ui: { layout } } }));
    await expect(fika.banner).toBeVisible();
    expect(await look(fika.part('reject-all'))).toEqual(await look(fika.part('accept-all')));
    const banner = (await fika.banner.boundingBox())!;
    if (layout !== 'bar') expect(Math.min(banner.x, width - banner.x - banner.width)).toBeGreaterThan(2);
  });
}

test('R06, R30, R32: nothing is switched on beforehand, each switch says so in words, and saving that refuses everything', async ({ site, fika }) => {
  await fika.open(site.page({}));
  await fika.openPreferences();
  const switches = fika.preferences.getByRole('switch');
  await expect(switches).toHaveCount(3);
  for (const each of await switches.all()) await expect(each).not.toBeChecked();
  expect(await fika.preferences.locator('.state').allTextContents()).toEqual(['Off', 'Off', 'Off']);
  await fika.toggle('functional');
  expect(await fika.preferences.locator('.state').allTextContents()).toEqual(['Off', 'On', 'Off']);
  await fika.toggle('functional');
  await fika.save();
  expect((await fika.consent()).denied).toEqual(['performance', 'functional', 'advertising']);
});

test('R09, R10, R11: taking back takes no more clicks than giving, and what is stored is what is shown', async ({ site, fika }) => {
  await fika.open(site.page({}));
  await fika.acceptAll();
  await expect(fika.reopen).toBeVisible();
  await fika.open(site.page({}, '/second'));
  await fika.reopen.click();
  for (const name of ['performance', 'functional', 'advertising']) await expect(fika.switch(name)).toBeChecked();
  expect(await look(fika.part('reject-all'))).toEqual(await look(fika.part('accept-all')));
  await fika.rejectAll();
  await expect(fika.preferences).toBeHidden();
  expect((await fika.consent()).denied).toEqual(['performance', 'functional', 'advertising']);
});

test('R28: what is shown is in one language, and says which', async ({ site, fika, page }) => {
  await fika.open(site.page({ lang: 'he' }));
  await expect(fika.banner).toBeVisible();
  const root = fika.host.locator('.root');
  await expect(root).toHaveAttribute('lang', 'he');
  await expect(root).toHaveAttribute('dir', 'rtl');
  expect(await fika.banner.innerText()).not.toMatch(/[a-z]{2}/i);
  expect(await page.locator('html').getAttribute('lang')).toBe('he');
});

test('R31: refusing takes as long as accepting, and asks nothing more', async ({ site, fika, page }) => {
  const times: Record<string, number> = {};
  for (const answer of ['accept-all', 'reject-all', 'accept-all', 'reject-all']) {
    await page.context().clearCookies();
    await fika.open(site.page({}));
    await expect(fika.banner).toBeVisible();
    times[answer] = await fika.part(answer).evaluate((button: HTMLElement) => {
      const start = performance.now();
      button.click();
      return performance.now() - start;
    });
    await expect(fika.banner).toBeHidden();
    await expect(fika.preferences).toBeHidden();
  }
  expect(Math.abs(times['accept-all']! - times['reject-all']!)).toBeLessThan(100);
});

for (const [what, css, words] of [
  ['hides it', 'display: none', 'not in sight'],
  ['makes it smaller', 'flex: 0 1 3em; align-self: center; padding: 0', 'smaller than'],
  ['makes its type smaller', 'font-size: 11px; padding: 1em', 'in smaller or lighter type'],
  ['makes it a link', 'background: none; color: #665b54', 'less visible'],
] as const) {
  test(`CSS of the page that ${what}, refusing, is reported`, async ({ site, fika, problems }) => {
    const head = `<style>fika-consent::part(reject-all) { ${css} }</style><script src="/fika/fika.js"></script>`;
    await fika.open(site.page({ head, config: { ui: { layout: 'bar' } } }));
    await expect.poll(() => problems.join()).toContain(`Reject all is ${words}`);
  });
}

test('on any host it is reported after the first key', async ({ site, fika, page, problems }) => {
  const head = '<style>fika-consent::part(reject-all) { opacity: 0.3 }</style><script src="/fika/fika.js"></script>';
  await fika.open(site.on('www.example.com', site.page({ head })));
  await expect(fika.banner).toBeVisible();
  await page.keyboard.press('Shift');
  await expect.poll(() => problems.join()).toContain('Reject all is less visible');
});

test('CSS of the page that changes both alike is not reported', async ({ site, fika, page, problems }) => {
  const head = '<style>fika-consent { --fika-button: #036; --fika-radius: 0px } fika-consent::part(button) { font-size: 20px }</style><script src="/fika/fika.js"></script>';
  await fika.open(site.page({ head, config: { ui: { look: 'sea' } } }));
  await expect(fika.banner).toBeVisible();
  await page.waitForTimeout(1500);
  expect(problems).toEqual([]);
});
