import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** The rules that the window breaks. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const result = await axe.run('fika-consent', { runOnly: { type: 'tag', values: tags } });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

const CONFIG = {
  controller: { name: 'Bakery', contact: 'us@bakery.example', dpo: 'dpo@bakery.example' },
  changes: 'We added a film.',
  services: {
    video: {
      category: 'functional',
      name: 'Video',
      provider: 'Tube',
      policy: '/tube',
      cookies: [{ name: 'seen_a_film_with_a_rather_long_name_*', party: 'third', duration: '2 years', purpose: 'Goes on with a film where you left it.' }],
      storage: [{ name: 'player', kind: 'local' }],
    },
  },
};

/** Unfolds everything. */
async function unfold(preferences: Locator): Promise<void> {
  await expect(preferences.locator('.about')).toBeAttached();
  await preferences.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
}

for (const width of [320, 1280]) {
  for (const [colorScheme, lang] of [['light', 'en'], ['dark', 'ar']] as const) {
    test(`all unfolded the window passes every axe rule and fits, ${String(width)} px, ${colorScheme}, ${lang}`, async ({ site, fika, page, problems }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await fika.open(site.page({ config: CONFIG, lang }));
      await fika.openPreferences();
      await unfold(fika.preferences);
      expect(await violations(page)).toEqual([]);
      const body = fika.preferences.locator('.body');
      expect(await body.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      await expect(fika.preferences.getByRole('rowheader')).toHaveCount(2);
      expect(problems).toEqual([]);
    });
  }
}

test('nothing is unfolded that was not asked for, and all that is owed is there', async ({ site, fika }) => {
  await fika.open(site.page({ config: CONFIG }));
  await fika.openPreferences();
  await expect(fika.preferences.getByText('Who is responsible, and your rights')).toBeVisible();
  await expect(fika.preferences.getByText('us@bakery.example')).toBeHidden();
  await unfold(fika.preferences);
  const expected = ['us@bakery.example', 'dpo@bakery.example', 'We added a film.', 'You can withdraw your consent', 'settings of your browser', 'third party: Tube', '2 years', 'until it is deleted', 'Goes on with a film'];
  for (const text of expected) await expect(fika.preferences).toContainText(text);
  const advertising = fika.preferences.getByRole('region', { name: 'Advertising' });
  await expect(advertising.getByRole('link')).toHaveCount(3);
  await expect(fika.preferences.getByRole('link', { name: 'DAA (US)' })).toHaveCount(1);
});

test('what changed is said at the top when visitors are asked again', async ({ site, fika }) => {
  await fika.open(site.page({ config: { ...CONFIG, revision: 1 } }));
  await fika.acceptAll();
  await fika.open(site.page({ config: { ...CONFIG, revision: 2 } }));
  await fika.openPreferences();
  await expect(fika.preferences.locator('.body > p', { hasText: 'We added a film.' })).toBeVisible();
});

test('where the words of the window do not arrive the banner stays and answers, and the next click opens the window', async ({ site, fika, page }) => {
  await page.route('**/locales/details/en.js', (route) => route.abort());
  await fika.open(site.page({ config: CONFIG }));
  const error = page.evaluate(() => new Promise<void>((resolve) => { document.addEventListener('consent-error', () => { resolve(); }); }));
  await fika.part('settings').click();
  await error;
  await expect(fika.banner).toBeVisible();
  await page.unroute('**/locales/details/en.js');
  await fika.rejectAll();
  expect((await fika.consent()).decided).toBe(true);
  await fika.openPreferences();
  await expect(fika.preferences.getByText('Who is responsible, and your rights')).toBeAttached();
});

test('a first visit fetches none of it, and another language brings its own', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: CONFIG }));
  await expect(fika.banner).toBeVisible();
  expect(site.hits(/details|declaration/)).toEqual([]);
  await fika.openPreferences();
  await unfold(fika.preferences);
  await page.evaluate(() => (window as unknown as { fika: { setLanguage(language: string): Promise<void> } }).fika.setLanguage('sv'));
  await expect(fika.preferences).toContainText('Vad Video lagrar');
  await expect(fika.preferences).toContainText('2 år');
  await expect(fika.preferences).not.toContainText('Who is responsible');
});
