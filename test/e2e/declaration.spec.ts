import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { renderDeclaration } from '../../src/declaration.ts';
import { expect, test } from './support/fixtures.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** The rules that the whole page breaks. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const result = await axe.run('fika-declaration', { runOnly: { type: 'tag', values: tags } });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

const CONFIG = {
  controller: { name: 'Bakery', contact: 'us@bakery.example', dpo: 'dpo@bakery.example' },
  services: {
    video: {
      category: 'functional',
      name: 'Video',
      provider: 'Tube',
      policy: '/tube',
      cookies: [
        { name: 'seen_a_film_with_a_rather_long_name_*', party: 'third', duration: '2 years', purpose: 'Goes on with a film where you left it.' },
        { name: 'bare', duration: 'session' },
      ],
      storage: [{ name: 'player', kind: 'local' }],
    },
    maps: { category: 'functional' },
  },
} as const;

const ELEMENT = '<main><h2>Policy</h2><fika-declaration></fika-declaration><p id="after">After</p></main>';
const declaration = (page: Page): Locator => page.locator('fika-declaration');
const text = (page: Page): Promise<string> => declaration(page).evaluate((element: HTMLElement) => element.innerText);
const loads = (site: { hits(path: string): unknown[] }): number => site.hits('/fika/fika-declaration.js').length;

async function render(language = 'en'): Promise<string> {
  const built = (await import(new URL('../../dist/declaration.js', import.meta.url).href)) as { renderDeclaration: typeof renderDeclaration };
  return built.renderDeclaration(CONFIG as never, { language });
}

for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`it passes every axe rule and fits, ${String(width)} px, ${colorScheme}`, async ({ site, fika, page, problems }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const head = '<style>@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } a { color: #9cf } }</style><script src="/fika/fika.js"></script>';
      await fika.open(site.page({ config: CONFIG, body: ELEMENT, head }));
      await expect(declaration(page).locator('table')).toBeVisible();
      await fika.rejectAll();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await expect(page.getByRole('table', { name: 'What Video stores' })).toBeVisible();
      await expect(page.getByRole('rowheader', { name: 'bare' })).toBeVisible();
      await expect(page.getByRole('columnheader')).toHaveCount(4);
      expect(problems).toEqual([]);
    });
  }
}

test('its plain text is complete, on the screen and in print', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: CONFIG, body: ELEMENT }));
  await expect(declaration(page).locator('table')).toBeVisible();
  const expected = ['Essential', 'Performance', 'Advertising', 'Video by Tube', 'seen_a_film', 'third party: Tube', '2 years', 'until the browser is closed', 'player (browser storage)', 'Bakery', 'us@bakery.example', 'dpo@bakery.example', 'EDAA (EU)', 'withdraw'];
  for (const part of expected) expect(await text(page)).toContain(part);
  await page.emulateMedia({ media: 'print' });
  for (const part of expected) expect(await text(page)).toContain(part);
  await expect(fika.banner).toBeHidden();
});

test('its state follows each decision, and its button opens the settings and has the focus again', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: CONFIG, body: ELEMENT }));
  await expect(declaration(page)).toContainText('Your choice: none yet');
  await fika.acceptAll();
  await expect(declaration(page)).not.toContainText('none yet');
  await expect(declaration(page).getByText('Your choice: allowed')).toHaveCount(3);
  await expect(declaration(page)).toContainText('Your choice of');
  const button = declaration(page).getByRole('button', { name: 'Change your choice' });
  await button.focus();
  await page.keyboard.press('Enter');
  await fika.toggle('functional');
  await fika.save();
  await expect(declaration(page).getByText('Your choice: not allowed')).toHaveCount(1);
  await expect(button).toBeFocused();
  await page.evaluate(() => (window as unknown as { fika: { reset(): void } }).fika.reset());
  await expect(declaration(page).getByText('Your choice: none yet')).toHaveCount(3);
});

test('it speaks the language of the page and changes with it, right to left too', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: CONFIG, body: ELEMENT, lang: 'sv' }));
  await expect(declaration(page)).toContainText('Ditt val: inget ännu');
  await expect(declaration(page)).toContainText('2 år');
  await expect(declaration(page)).toHaveAttribute('lang', 'sv');
  await page.evaluate(() => (window as unknown as { fika: { setLanguage(language: string): Promise<void> } }).fika.setLanguage('ar'));
  await expect(declaration(page)).toContainText('اختيارك: لا يوجد بعد');
  await expect(declaration(page)).toHaveAttribute('dir', 'rtl');
  const table = await page.getByRole('table').boundingBox();
  const name = await page.getByRole('rowheader').first().boundingBox();
  expect(Math.round(name!.x + name!.width)).toBe(Math.round(table!.x + table!.width));
});

test('in a language that the browser has no words for, no other language slips in', async ({ site, fika, page }) => {
  const frame = '<iframe data-category="functional advertising" data-src="https://video.example/" width="400" height="300"></iframe>';
  await fika.open(site.page({ config: CONFIG, body: ELEMENT + frame, lang: 'is' }));
  await expect(page.locator('fika-embed')).toContainText('Virkni, Auglýsingar');
  await fika.rejectAll();
  await expect(declaration(page)).toContainText(/Val þitt: \d{4}-\d\d-\d\d \d\d:\d\d, færsla/);
  await expect(declaration(page)).toContainText('2 ár');
  await expect(declaration(page)).toContainText('NAI (US), DAA (US), EDAA (EU)');
  await declaration(page).getByRole('button').click();
  await expect(fika.preferences.locator('.choice')).toContainText(/Val þitt: \d{4}-\d\d-\d\d \d\d:\d\d, færsla/);
});

test('its file is fetched where there is such an element only, and then whenever one is added', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: CONFIG, body: '<div id="slot"></div>' }));
  await fika.rejectAll();
  await fika.settled();
  expect(loads(site)).toBe(0);
  await page.evaluate(() => {
    document.querySelector('#slot')?.append(document.createElement('fika-declaration'));
  });
  await expect(declaration(page)).toContainText('Your choice: not allowed');
  await page.evaluate(() => {
    document.querySelector('#slot')?.append(document.createElement('fika-declaration'));
  });
  await expect(declaration(page).nth(1)).toContainText('Your choice: not allowed');
  expect(loads(site)).toBe(1);
});

test('static HTML is taken over where it stands: nothing moves, and nothing is replaced that says the same', async ({ site, fika, page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const html = await render();
  const body = `<main><h2>Policy</h2><fika-declaration>\n${html}\n</fika-declaration></main><script>window.table = document.querySelector('table')</script>`;
  const head = '<link rel="stylesheet" href="/fika/fika-declaration.css"><script src="/fika/fika.js"></script>';
  await fika.open(site.page({ config: CONFIG, body, head }));
  await expect.poll(() => loads(site)).toBe(1);
  await expect(declaration(page)).toHaveAttribute('lang', 'en');
  await fika.settled();
  expect(await page.evaluate(() => (window as unknown as { table: Element }).table.isConnected)).toBe(true);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  await fika.acceptAll();
  await expect(declaration(page).getByText('Your choice: allowed')).toHaveCount(3);
});

test('static HTML says the same as the element, without scripts', async ({ site, fika, page, browser }) => {
  await fika.open(site.page({ config: CONFIG, body: ELEMENT }));
  await expect(declaration(page).locator('table')).toBeVisible();
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const other = await bare.newPage();
  await other.goto(site.page({ config: CONFIG, body: `<fika-declaration>${await render()}</fika-declaration>` }));
  const flat = (words: string | null): string => (words ?? '').replace(/\s+/g, '');
  expect(flat(await declaration(other).textContent())).toBe(flat(await declaration(page).textContent()));
  await bare.close();
});

test('it works under the strictest policy', async ({ site, fika, page, problems }) => {
  const csp = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
  await fika.open(site.page({ body: '<fika-declaration></fika-declaration>', headers: { 'content-security-policy': csp } }));
  await expect(declaration(page).getByRole('heading', { name: 'Essential' })).toBeVisible();
  expect(problems).toEqual([]);
});

test('it gives way to the styles of the page', async ({ site, fika, page }) => {
  const head = '<style>td { padding: 9px } table { width: 50% }</style><script src="/fika/fika.js"></script>';
  await fika.open(site.page({ config: CONFIG, body: ELEMENT, head }));
  await expect(page.getByRole('cell').first()).toHaveCSS('padding', '9px');
});
