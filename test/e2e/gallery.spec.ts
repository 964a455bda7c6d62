import type { Frame, Page } from '@playwright/test';
import { OPTIONS } from '../../demo/gallery/OPTIONS.js';
import { LANGUAGES } from '../../src/locales/LANGUAGES.ts';
import { FikaPage } from './support/FikaPage.ts';
import { expect, test } from './support/demoFixtures.ts';
import { violations } from './support/violations.ts';

/** What is in sight in each view, once it is there. */
const IN_SIGHT: Record<keyof typeof OPTIONS.view, string> = {
  banner: '[part=banner] >> text=Accept all',
  notice: '[part=banner] >> role=button[name="Opt out"]',
  again: '[part=banner] >> text=New since you answered:',
  signal: '[part=banner] >> text=Opt-out request honoured',
  preferences: '[part=preferences] >> text=Save choices',
  unfolded: '[part=preferences] >> text=privacy@kardemumma.example',
  button: '[part=reopen]',
  frames: 'fika-embed >> nth=1',
  declaration: 'fika-declaration >> text=_pk_id.*',
};

/** The first window of the gallery, which the browser loads when it comes into sight. */
const frameIn = async (page: Page): Promise<Frame> => (await (await page.locator('#frames iframe').first().elementHandle()).contentFrame())!;

test('every view is there, without a mistake in it', async ({ demo, problems, page }) => {
  for (const view of Object.keys(OPTIONS.view) as (keyof typeof OPTIONS.view)[]) {
    await page.goto(`${demo.site}gallery/frame.html?view=${view}&language=en`);
    await expect(page.locator(IN_SIGHT[view])).toBeVisible();
  }
  expect(problems).toEqual([]);
});

test('a choice is shown as it is made, and its address shows it again', async ({ demo, page }) => {
  await page.goto(`${demo.site}gallery.html`);
  await page.locator('[name=language]').selectOption('sv');
  await page.locator('[name=look]').selectOption('sea');
  await page.locator('[name=layout]').selectOption('bar');
  for (let visit = 0; visit < 2; visit += 1) {
    const fika = new FikaPage(page, await frameIn(page));
    await expect(fika.banner).toContainText('Godkänn alla');
    await expect(fika.banner).toHaveClass(/bar/);
    await expect(page.getByRole('status')).toHaveText('One view');
    await page.reload();
  }
});

test('all values of a choice stand side by side, every language among them, and each is drawn as wide as it says', async ({ demo, page }) => {
  await page.goto(`${demo.site}gallery.html?width=320`);
  for (const [label, values] of [['Every look', Object.values(OPTIONS.look)], ['Every layout', Object.values(OPTIONS.layout)]] as const) {
    await page.locator('[name=spread]').selectOption({ label });
    await expect(page.locator('#frames a')).toHaveText(values);
  }
  await page.locator('[name=spread]').selectOption({ label: 'Every language' });
  await expect(page.locator('#frames li')).toHaveCount(LANGUAGES.length);
  expect(await page.locator('#frames iframe').first().evaluate((frame: HTMLIFrameElement) => frame.clientWidth)).toBe(320);
});

test('everybody can use it, on a telephone too', async ({ demo, page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${demo.site}gallery.html?width=320`);
  expect(await violations(page, { context: 'main' })).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
