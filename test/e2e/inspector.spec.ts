import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Site } from './support/createSite.ts';
import { expect, test } from './support/fixtures.ts';
import { STRICT_POLICY, makeStrict } from './support/makeStrict.ts';
import { renderPage } from './support/renderPage.ts';
import { violations } from './support/violations.ts';

const DEBUG = '<script src="/fika/fika.js" data-debug></script>';
const PAGE = {
  config: {
    services: { stats: { category: 'performance', cookies: [{ name: '_s_*' }] } },
    signals: { google: true },
  },
  head: `${DEBUG}<script>document.cookie = '_s_1=secret'; document.cookie = 'odd=secret'; localStorage.setItem('key', 'secret')</script>`,
  body: `<script type="text/plain" data-category="performance" id="held">1</script>
    <img alt="" data-category="marketing" data-src="/image/x">`,
};

/** Serves the real check, which brings the inspector, in place of the one that does nothing. */
const withCheck = (site: Site): void => {
  site.serve('/fika/fika-check.js', readFileSync(new URL('../../dist/fika-check.js', import.meta.url)));
};
const panelOf = (page: Page): Locator => page.getByRole('region', { name: 'Fika inspector' });

test('with data-debug it tells state, elements, stored things and events, each with its reason', async ({ site, fika, page }) => {
  withCheck(site);
  await fika.open(site.page(PAGE));
  const panel = panelOf(page);
  await expect(panel).toContainText('Decided no, without an answer: performance, functional, advertising');
  await expect(panel).toContainText('<script#held> held: performance is undecided');
  await expect(panel).toContainText('held: there is no category "marketing"');
  await expect(panel).toContainText('cookie _s_1 declared by stats (performance)');
  await expect(panel).toContainText('cookie odd ⚠ undeclared');
  await expect(panel).toContainText('consent-ready undecided, by default');
  await expect(panel).toContainText('consent default ad_storage denied');
  await fika.acceptAll();
  await expect(panel).toContainText('performance granted, may run: the visitor, in the banner');
  await expect(panel).toContainText('<script#held> released: performance');
  await expect(panel).toContainText('consent-change granted performance');
  await expect(panel).toContainText('consent update ad_storage granted');
  await page.evaluate(() => { document.cookie = 'later=1'; });
  await expect(panel).toContainText('cookie later ⚠ undeclared');
});

for (const name of ['fika', 'fika.full']) {
  test(`without data-debug nothing is downloaded for it, on localhost neither: ${name}.js`, async ({ site, fika, page }) => {
    withCheck(site);
    await fika.open(site.page({ ...PAGE, head: `<script src="/fika/${name}.js"></script>` }));
    await expect.poll(() => site.hits('/fika/fika-check.js').length).toBe(1);
    await fika.settled();
    expect(site.hits(/fika-inspector/)).toEqual([]);
    await expect(page.locator('fika-inspector')).toHaveCount(0);
  });
}

test('it opens on a public host too, from the script with everything inside', async ({ site, fika, page }) => {
  withCheck(site);
  await fika.open(site.on('www.example.com', site.page({ ...PAGE, head: DEBUG.replace('fika.js', 'fika.full.js') })));
  await expect(panelOf(page)).toContainText('Decided no');
});

for (const isAllowed of [true, false]) {
  test(`the report ${isAllowed ? 'is copied' : 'can be copied by hand where there is no clipboard'}, without any value`, async ({ site, fika, page, context }) => {
    withCheck(site);
    if (isAllowed) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const url = site.page(PAGE);
    await fika.open(isAllowed ? url : site.on('www.example.com', url));
    // Folded, it opens again for what has to be copied by hand.
    await panelOf(page).getByRole('button', { name: 'Fold', exact: true }).click();
    await panelOf(page).getByRole('button', { name: 'Copy report' }).click();
    await expect(panelOf(page).getByRole('status')).toHaveText(isAllowed ? 'Copied' : 'Copy it from the field');
    await expect(panelOf(page).getByRole('button', { name: isAllowed ? 'Unfold' : 'Fold', exact: true })).toBeVisible();
    const report = isAllowed
      ? await page.evaluate(() => navigator.clipboard.readText())
      : await panelOf(page).getByRole('textbox', { name: 'Report' }).inputValue();
    expect(report).toContain('! cookie odd: undeclared');
    expect(report).toContain('- Revision: 1');
    expect(report).not.toContain('secret');
  });
}

test('it is folded by the keyboard, and its elements are shown on the console', async ({ site, fika, page }) => {
  withCheck(site);
  await fika.open(site.page(PAGE));
  const panel = panelOf(page);
  const shown = page.waitForEvent('console', (message) => message.type() === 'log');
  await panel.getByRole('button', { name: '<script#held>' }).press('Enter');
  expect(await (await shown).args()[0]?.evaluate((element: Element) => element.id)).toBe('held');
  const fold = panel.getByRole('button', { name: 'Fold', exact: true });
  await fold.press('Enter');
  await expect(panel).not.toContainText('Decided', { useInnerText: true });
  await expect(panel.getByRole('button', { name: 'Unfold' })).toHaveAttribute('aria-expanded', 'false');
});

test('under the strictest policy it is drawn without a violation, and breaks no rule of axe-core', async ({ site, fika, page, problems }) => {
  withCheck(site);
  const { head, ...rest } = PAGE;
  const html = makeStrict(renderPage({ ...rest, head }));
  site.serve('/strict', html, { type: 'text/html', headers: { 'content-security-policy': STRICT_POLICY } });
  await fika.open(`${site.origin}/strict`);
  await expect(panelOf(page)).toContainText('Decided no');
  expect(problems.filter((text) => /Content Security Policy|Trusted/.test(text))).toEqual([]);

  await fika.open(site.page(PAGE, '/plain'));
  await page.setViewportSize({ width: 320, height: 640 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(panelOf(page)).toContainText('Decided no');
    expect(await violations(page, { context: 'fika-inspector' })).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
