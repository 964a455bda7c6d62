import AxeBuilder from 'axe-core';
import type { Locator, Page } from '@playwright/test';
import type { Fika } from '../../src/api.ts';
import { expect, test } from './support/fixtures.ts';
import { heldFrame as frame } from './support/heldFrame.ts';

const services = { video: { category: 'functional', name: 'Filmtube' } };

const box = (page: Page, index = 0): Locator => page.locator('fika-embed').nth(index);

test('a held frame says who is behind it and why, in its own place, and nothing moves', async ({ site, fika, page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (window as unknown as { shift: number }).shift = ((window as { shift?: number }).shift ?? 0) + (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await fika.open(site.page({ config: { services }, body: `${frame(site, 'one', 'data-service="video"')}<p>After</p>${frame(site, 'two')}` }));
  await expect(box(page)).toContainText('Filmtube');
  await expect(box(page)).toContainText('Functional');
  await expect(box(page, 1)).toContainText('127.0.0.1');
  for (const [index, id] of ['one', 'two'].entries()) {
    const [its, ours] = [await page.locator(`#${id}`).boundingBox(), await box(page, index).boundingBox()];
    for (const key of ['x', 'y', 'width', 'height'] as const) expect(ours?.[key]).toBeCloseTo(its?.[key] ?? -1, 0);
  }
  await fika.acceptAll();
  await expect(page.locator('fika-embed')).toHaveCount(0);
  expect(await page.evaluate(() => (window as { shift?: number }).shift ?? 0)).toBe(0);
});

test('the box over a frame has the theme that is fixed for the banner', async ({ site, fika, page }) => {
  for (const theme of ['light', 'dark', 'auto']) {
    await fika.open(site.page({ config: { services, ui: { theme } }, body: frame(site, 'one') }));
    await expect(box(page)).toHaveCSS('color-scheme', theme === 'auto' ? 'light dark' : theme);
  }
});

test('children are told why a frame is held, and are offered no way around it', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: { services, audience: 'children' }, body: frame(site, 'one', 'data-service="video"') }));
  await expect(box(page)).toContainText('Filmtube');
  await expect(box(page).locator('button')).toHaveCount(0);
});

test('"Load once" loads that frame for now, writes nothing, and hands over the focus', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: { services }, body: frame(site, 'one', 'data-service="video"') + frame(site, 'two', 'data-service="video"') }));
  await box(page).locator('[part=once]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => site.hits(/\/frame\//).length).toBe(1);
  await expect(page.locator('#one')).toBeFocused();
  await expect(page.locator('fika-embed')).toHaveCount(1);
  expect(await fika.cookies()).toEqual([]);
  await fika.rejectAll();
  await expect(page.locator('#one')).not.toHaveAttribute('src');
  await expect(page.locator('fika-embed')).toHaveCount(2);
});

test('"Always allow" answers the service, as its switch in the preferences does', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: { services, reload: 'never' }, body: frame(site, 'one', 'data-service="video"') + frame(site, 'two', 'data-service="video"') + frame(site, 'three') }));
  await fika.rejectAll();
  await box(page).locator('[part=always]').click();
  await expect.poll(() => site.hits(/\/frame\//).length).toBe(2);
  await expect(page.locator('fika-embed')).toHaveCount(1);
  expect((await fika.record())?.services).toEqual({ video: true });
  expect((await fika.consent()).source).toBe('embed');
  await fika.openPreferences();
  await page.locator('fika-consent summary').first().click();
  await expect(fika.switch('functional/video')).toBeChecked();
  await fika.rejectAll();
  await expect(page.locator('fika-embed')).toHaveCount(3);
  await expect(page.locator('#one')).not.toHaveAttribute('src');
});

test('"Always allow" answers all that a frame lacks, its service and the other categories', async ({ site, fika, page }) => {
  const both = `<iframe id="both" data-category="functional advertising" data-service="video" data-src="${site.cdn}/frame/both.html" title="both"></iframe>`;
  await fika.open(site.page({ config: { services }, body: both }));
  await fika.rejectAll();
  await expect(box(page)).toContainText('Functional and Advertising');
  await box(page).locator('[part=always]').click();
  await expect(page.locator('#both')).toHaveAttribute('src', /both/);
  expect(await fika.record()).toMatchObject({ granted: ['advertising'], denied: ['performance', 'functional'], services: { video: true } });
});

test('a box names only what was not allowed', async ({ site, fika, page }) => {
  const both = `<iframe data-category="functional advertising" data-src="${site.cdn}/frame/both.html" title="both"></iframe>`;
  await fika.open(site.page({ body: both }));
  await expect(box(page)).toContainText('Functional and Advertising');
  await page.evaluate(() => { (window as unknown as { fika: Fika }).fika.update({ functional: true }); });
  await expect(box(page)).toContainText('allowed: Advertising.');
  await expect(page.locator('fika-embed')).toHaveCount(1);
});

test('where no answer would load a frame, none is offered', async ({ site, fika, page }) => {
  const waiting = (name: string, category: string) => `<iframe data-category="${category}" data-src="${site.cdn}/frame/${name}.html" title="${name}"></iframe>`;
  await fika.open(site.page({ config: { reload: 'never' }, body: `${waiting('refusal', '!advertising')}${waiting('unknown', 'functionnal')}${waiting('mixed', 'functional !advertising')}${frame(site, 'one')}` }));
  await expect(page.locator('fika-embed')).toHaveCount(1);
  await expect(box(page).locator('[part=embed]')).toHaveAttribute('aria-label', 'one');
  await fika.acceptAll();
  await expect(page.locator('fika-embed')).toHaveCount(0);
  await fika.openPreferences();
  await fika.rejectAll();
  // Now the refusal is there, and the other half of "mixed" can be answered.
  await expect(page.locator('fika-embed')).toHaveCount(2);
  await expect(box(page).locator('[part=embed]')).toHaveAttribute('aria-label', 'mixed');
});

test('the box changes its language with the page', async ({ site, fika, page }) => {
  await fika.open(site.page({ body: `<fika-declaration></fika-declaration>${frame(site, 'one')}` }));
  await expect(box(page)).toContainText('Always allow');
  for (const [language, words] of [['sv', 'Tillåt alltid'], ['de', 'Immer erlauben']] as const) {
    await page.evaluate((wish) => (window as unknown as { fika: Fika }).fika.setLanguage(wish), language);
    await expect(box(page)).toContainText(words);
    await expect(box(page)).toHaveAttribute('lang', language);
    await expect(page.locator('fika-declaration')).toHaveAttribute('lang', language);
  }
  await expect(page.locator('fika-embed')).toHaveCount(1);
});

test('the box speaks the language of the page and has no fault that axe knows', async ({ site, fika, page }) => {
  await fika.open(site.page({ lang: 'sv', config: { services }, body: `<main>${frame(site, 'one', 'data-service="video"')}</main>` }));
  await expect(box(page).locator('[part=always]')).toHaveText('Tillåt alltid');
  await fika.rejectAll();
  await page.evaluate(AxeBuilder.source);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run('fika-embed')).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  });
  expect(violations).toEqual([]);
});
