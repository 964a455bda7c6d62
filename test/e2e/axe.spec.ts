import { expect, test } from './support/fixtures.ts';
import { violations } from './support/violations.ts';

const LOOKS = ['cinnamon', 'ink', 'sea', 'forest'] as const;
const CONFIG = {
  controller: { name: 'Bakery' },
  links: { cookies: '/cookies', privacy: '/privacy' },
  services: { video: { category: 'functional', name: 'Video', provider: 'Tube', policy: '/tube' } },
};

// A page is loaded once a layout; the rest is switched on it. Looks and schemes take turns, so that each meets each width,
// direction and view; every pair of look and scheme is in themes.spec.ts.
for (const [index, layout] of (['box', 'bar', 'cloud', 'modal'] as const).entries()) {
  test(`no rule of axe-core is broken: ${layout} × view × look × direction × width × forced colours`, async ({ site, fika, page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await fika.open(site.page({ config: { ...CONFIG, ui: { layout, preferences: index % 2 ? 'side' : 'center' } } }));
    await expect(fika.banner).toBeVisible();
    const wrong: Record<string, string[]> = {};
    let turn = index;
    const check = async (name: string, forcedColors = false): Promise<void> => {
      const look = LOOKS[turn % 4]!;
      const colorScheme = turn % 3 ? 'light' : 'dark';
      turn += 1;
      await page.emulateMedia({ colorScheme });
      await fika.host.locator('.root').evaluate((root, [all, one]) => {
        root.classList.remove(...all);
        root.classList.add(one);
      }, [[...LOOKS], look] as const);
      const found = await violations(page, { forcedColors });
      if (found.length > 0) wrong[`${name} ${look} ${colorScheme}`] = found;
    };
    for (const view of ['banner', 'preferences'] as const) {
      if (view === 'preferences') await fika.openPreferences();
      for (const language of ['en', 'ar']) {
        await page.evaluate((tag) => (window as unknown as { fika: { setLanguage(tag: string): Promise<void> } }).fika.setLanguage(tag), language);
        for (const width of [320, 768, 1280]) {
          await page.setViewportSize({ width, height: 700 });
          await check(`${view} ${language} ${String(width)}`);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        }
        await page.emulateMedia({ forcedColors: 'active' });
        await check(`${view} ${language} forced`, true);
        await page.emulateMedia({ forcedColors: 'none' });
      }
    }
    expect(wrong).toEqual({});
  });
}
