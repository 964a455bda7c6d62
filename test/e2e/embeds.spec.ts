import AxeBuilder from 'axe-core';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import type { Site } from './support/createSite.ts';

const services = { video: { category: 'functional', name: 'Filmtube' } };

const frame = (site: Site, name: string, more = ''): string =>
  `<iframe id="${name}" data-category="functional" data-src="${site.cdn}/frame/${name}.html" title="${name}" width="320" height="200" ${more}></iframe>`;

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

test('the box follows its frame when the page changes around it', { tag: '@lax' }, async ({ site, fika, page }) => {
  const wide = '<div style="position:relative;width:100%;padding-top:50%">' +
    `<iframe id="wide" data-category="functional" data-src="${site.cdn}/frame/wide.html" title="wide" style="position:absolute;inset:0;width:100%;height:100%"></iframe></div>`;
  await fika.open(site.page({ body: `<div id="above"></div>${frame(site, 'one')}${wide}` }));
  await expect(box(page, 1)).toBeVisible();
  const fits = async (): Promise<boolean> => {
    const boxes = await Promise.all(['one', 'wide'].map(async (id, index) => [await page.locator(`#${id}`).boundingBox(), await box(page, index).boundingBox()] as const));
    return boxes.every(([its, ours]) => its && ours && (['x', 'y', 'width', 'height'] as const).every((key) => Math.abs(its[key] - ours[key]) < 1));
  };
  await page.setViewportSize({ width: 500, height: 700 });
  await expect.poll(fits).toBe(true);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#above')!.style.height = '130px';
  });
  await expect.poll(fits).toBe(true);
});

test('a frame that is added later gets a box, one that nobody sees gets none until it is shown', { tag: '@lax' }, async ({ site, fika, page }) => {
  await fika.open(site.page({ body: frame(site, 'hidden', 'hidden') }));
  await page.evaluate((html) => {
    document.body.insertAdjacentHTML('beforeend', html);
  }, frame(site, 'later'));
  await expect(page.locator('fika-embed')).toHaveCount(1);
  await expect(box(page)).toBeVisible();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#hidden')!.hidden = false;
  });
  await expect(page.locator('fika-embed')).toHaveCount(2);
  await page.getByRole('button', { name: 'Load once: hidden' }).click();
  await expect(page.locator('#hidden')).toHaveAttribute('src', /./);
  await expect(page.locator('#later')).not.toHaveAttribute('src');
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
