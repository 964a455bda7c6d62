import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { violations } from './support/violations.ts';

const LOOKS = ['cinnamon', 'ink', 'sea', 'forest'] as const;
const CONFIG = {
  links: { cookies: '/cookies' },
  services: { video: { category: 'functional', name: 'Video', provider: 'Tube', policy: '/tube' } },
};

/** The least contrast of each kind of thing that has to stand out from what lies around it. */
const contrasts = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    const luminance = (...layers: string[]): number => {
      for (const layer of layers) {
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const root = document.querySelector('fika-consent')!.shadowRoot!;
    const layer = root.querySelector('[part=preferences]') ?? root.querySelector('[part=banner]')!;
    const surface = getComputedStyle(layer).backgroundColor;
    const least: Record<string, number> = {};
    const note = (name: string, value: number): void => {
      least[name] = Math.min(least[name] ?? 21, value);
    };
    for (const element of layer.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const face = [surface, style.backgroundColor];
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (hasText) note('text', ratio(luminance(...face, style.color), luminance(...face)));
      if (element.matches('[part~=button]')) note('button', ratio(luminance(...face), luminance(surface)));
      if (element.matches('[part=switch]')) {
        note('switch', ratio(luminance(surface, style.borderTopColor), luminance(surface)));
        note('knob', ratio(luminance(...face, getComputedStyle(element, '::before').backgroundColor), luminance(...face)));
      }
      // The outline of the focus has the colour of links.
      if (element.matches('a')) note('focus', ratio(luminance(surface, style.color), luminance(surface)));
    }
    return least;
  });

for (const look of LOOKS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`everything in the look "${look}", ${colorScheme}, stands out: texts 4.5:1, buttons, switches and focus 3:1`, async ({ site, fika, page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await fika.open(site.page({ config: { ...CONFIG, ui: { look } } }));
      await expect(fika.banner).toBeVisible();
      const check = async (kinds: readonly string[]): Promise<void> => {
        const found = await contrasts(page);
        expect(Object.keys(found).sort()).toEqual(kinds);
        for (const [name, value] of Object.entries(found)) expect(value, name).toBeGreaterThanOrEqual(name === 'text' ? 4.5 : 3);
      };
      await check(['button', 'focus', 'text']);
      await fika.part('reject-all').hover();
      await check(['button', 'focus', 'text']);
      await fika.openPreferences();
      await fika.preferences.locator('summary').first().click();
      await fika.toggle('functional');
      await check(['button', 'focus', 'knob', 'switch', 'text']);
      expect(await violations(page)).toEqual([]);
    });
  }
}

for (const [theme, colorScheme] of [['light', 'dark'], ['dark', 'light']] as const) {
  test(`a page that wants ${theme} has it, whatever the system says`, async ({ site, fika, page }) => {
    await page.emulateMedia({ colorScheme });
    await fika.open(site.page({ config: { ui: { theme, look: 'ink' } } }));
    await expect(fika.banner).toHaveCSS('background-color', theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(16, 16, 16)');
  });
}

test('a property of the page wins over a look', async ({ site, fika }) => {
  const head = '<style>fika-consent { --fika-surface: rgb(1, 2, 3) }</style><script src="/fika/fika.js"></script>';
  await fika.open(site.page({ head, config: { ui: { look: 'forest' } } }));
  await expect(fika.banner).toHaveCSS('background-color', 'rgb(1, 2, 3)');
});

for (const look of [undefined, ...LOOKS]) {
  test(`a visitor who wants more contrast gets full text colour and strong lines, ${look ?? 'by default'}`, async ({ site, fika, page }) => {
    await page.emulateMedia({ contrast: 'more' });
    await fika.open(site.page({ config: look ? { ui: { look } } : {} }));
    await expect(fika.banner).toBeVisible();
    const color = await fika.part('title').evaluate((title) => getComputedStyle(title).color);
    await expect(fika.part('text').first()).toHaveCSS('color', color);
    await expect(fika.banner).toHaveCSS('border-top-color', color);
  });
}

for (const look of LOOKS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in forced colours every text of the look "${look}", ${colorScheme}, can be read`, async ({ site, fika, page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
      await fika.open(site.page({ config: { ...CONFIG, ui: { look } } }));
      await expect(fika.banner).toBeVisible();
      expect((await contrasts(page)).text).toBeGreaterThanOrEqual(4.5);
      await fika.openPreferences();
      expect((await contrasts(page)).text).toBeGreaterThanOrEqual(4.5);
    });
  }
}

test('in forced colours every button has an edge, and a switch shows whether it is on', async ({ site, fika, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await fika.open(site.page({}));
  await expect(fika.banner).toBeVisible();
  const edge = (name: string) => fika.part(name).evaluate((element) => {
    const { borderTopColor, borderTopWidth, borderTopStyle } = getComputedStyle(element);
    return [borderTopColor !== getComputedStyle(element.closest('[part=banner]')!).backgroundColor, borderTopWidth, borderTopStyle];
  });
  for (const name of ['accept-all', 'reject-all', 'settings']) expect(await edge(name)).toEqual([true, '2px', 'solid']);
  await fika.openPreferences();
  const face = () => fika.switch('functional').evaluate((box) => getComputedStyle(box).backgroundColor);
  const off = await face();
  await fika.toggle('functional');
  expect(await face()).not.toBe(off);
});
