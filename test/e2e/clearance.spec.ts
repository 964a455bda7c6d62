import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

const LINKS = Array.from({ length: 40 }, (_, index) => `<p><a href="#${String(index)}">Link ${String(index)}</a></p>`).join('');

/** The texts of what had the focus while something covered all of it, from here on by the Tab key. */
async function coveredByTab(page: Page, presses: number): Promise<string[]> {
  const covered: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const focused = document.activeElement;
      if (!focused || focused === document.body || focused.localName === 'fika-consent') return '';
      const { left, top, width, height } = focused.getBoundingClientRect();
      const points = [[0.1, 0.1], [0.9, 0.1], [0.5, 0.5], [0.1, 0.9], [0.9, 0.9]] as const;
      const isSeen = points.some(([x, y]) => focused.contains(document.elementFromPoint(left + x * width, top + y * height)));
      return isSeen ? '' : (focused.textContent || focused.localName);
    });
    if (text) covered.push(text);
  }
  return covered;
}

for (const [layout, position, width, height] of [
  ['box', 'bottom-start', 1280, 720],
  ['box', 'bottom-start', 320, 640],
  ['bar', 'bottom', 1280, 720],
  ['bar', 'top', 768, 640],
  ['cloud', 'top', 1280, 720],
] as const) {
  test(`WCAG 2.4.11: nothing that has the focus is hidden by a ${layout}, ${position}, ${String(width)} px`, async ({ site, fika, page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await fika.open(site.page({ config: { ui: { layout, position } }, body: LINKS }));
    await expect(fika.banner).toBeVisible();
    expect(await coveredByTab(page, 44)).toEqual([]);
  });
}

test('on a plain first visit this is fetched with the first key, in time for the page', async ({ site, fika, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await fika.open(site.page({ body: LINKS }));
  await expect(fika.banner).toBeVisible();
  expect(site.hits('/fika/fika-looks.js')).toHaveLength(0);
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingBottom)).not.toBe('auto');
  expect(site.hits('/fika/fika-looks.js')).toHaveLength(1);
});

for (const own of ['', 'html { scroll-padding: 80px 0 20px }']) {
  test(`the page's scroll-padding (${own || 'none'}) grows by the banner and is itself again afterwards, without a style attribute`, async ({ site, fika, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await fika.open(site.page({ config: { ui: { layout: 'bar' } }, body: `<style>${own}</style>${LINKS}` }));
    await expect(fika.banner).toBeVisible();
    const padding = () => page.evaluate(() => {
      const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
      return { top: scrollPaddingTop, bottom: scrollPaddingBottom };
    });
    const height = (await fika.banner.boundingBox())!.height;
    expect((await padding()).bottom).toBe(`${String(Math.round(height) + (own ? 20 : 0))}px`);
    expect((await padding()).top).toBe(own ? '80px' : 'auto');
    await fika.rejectAll();
    await expect(fika.banner).toBeHidden();
    expect(await padding()).toEqual(own ? { top: '80px', bottom: '20px' } : { top: 'auto', bottom: 'auto' });
    expect(await page.evaluate(() => [document.adoptedStyleSheets.length, document.documentElement.hasAttribute('style')])).toEqual([0, false]);
  });
}

test('what the page cannot scroll clear of the banner makes the banner step aside for as long', async ({ site, fika, page }) => {
  const fixed = '<style>#fixed { position: fixed; bottom: 9px; left: 40% } #first { position: fixed; top: 9px }</style><button id="first">First</button><button id="fixed">Fixed</button>';
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await fika.open(site.page({ config: { ui: { layout: 'bar' } }, body: fixed }));
  await expect(fika.banner).toBeVisible();
  await page.locator('#fixed').focus();
  await expect.poll(async () => (await fika.banner.boundingBox())?.y).toBe(0);
  await page.locator('#first').focus();
  await expect.poll(async () => (await fika.banner.boundingBox())?.y).toBeGreaterThan(300);
});
