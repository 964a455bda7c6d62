import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

// The numbers are those of docs/accessibility.md. What other specs prove is not proven again.

const CONFIG = {
  controller: { name: 'Bakery' },
  links: { cookies: '/cookies', privacy: '/privacy' },
  services: { video: { category: 'functional', name: 'Video', provider: 'Tube', policy: '/tube' }, maps: { category: 'functional', name: 'Maps' } },
};

/** The boxes whose content goes beyond them, of all that do not scroll. */
const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('fika-consent')!.shadowRoot!;
    const boxes = root.querySelectorAll<HTMLElement>('[part=banner], [part~=button], [part=category], h2, h3, p, li, .line');
    return [...boxes].filter((box) => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0).map((box) => box.outerHTML.slice(0, 80));
  });

test('1, 2, 3, 13: the layers and their groups have roles and names, in the order of the document', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: CONFIG }));
  const banner = page.getByRole('region', { name: 'Bakery and cookies' });
  await expect(banner).toBeVisible();
  await expect(banner).not.toHaveAttribute('aria-modal');
  expect(await page.evaluate(() => document.body.firstElementChild?.localName)).toBe('fika-consent');
  const tops = await fika.banner.locator('h2, [part=text], li, [part=link]').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  await fika.openPreferences();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName((await fika.preferences.locator('h2').textContent())!);
  await expect(dialog.getByRole('region')).toHaveCount(4);
  expect(await fika.host.locator('[tabindex]:not([tabindex="-1"])').count()).toBe(0);
});

test('9, 10, 11, 12: every control is native, and a switch keeps its name when it turns', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: CONFIG }));
  await fika.openPreferences();
  const kinds = await fika.preferences.locator('button').evaluateAll((all) => all.map((each) => each.getAttribute('type')));
  expect(new Set(kinds)).toEqual(new Set(['button']));
  const box = fika.switch('functional');
  const name = await box.evaluate((input) => document.querySelector('fika-consent')!.shadowRoot!.getElementById(input.getAttribute('aria-labelledby')!)!.textContent.trim());
  await expect(box).toHaveAccessibleName(name);
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect(box).toHaveAccessibleName(name);
  await expect(box).not.toHaveAttribute('aria-checked');
  const essential = fika.preferences.locator('[part=category]').first();
  await expect(essential).toContainText('Always active');
  await expect(essential.locator('input')).toHaveCount(0);
  expect(await fika.preferences.locator('summary input, summary button').count()).toBe(0);
  await fika.preferences.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(fika.switch('functional/video')).toBeVisible();
});

test('14, 39: each control is found by what it says, and no two are called the same', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: CONFIG }));
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await fika.preferences.locator('summary').first().click();
  for (const role of ['button', 'switch', 'link'] as const) {
    const controls = await fika.preferences.getByRole(role).all();
    const names = await Promise.all(
      controls.map((control) =>
        control.evaluate((element) => {
          const label = element.getAttribute('aria-labelledby');
          const named = label ? (element.getRootNode() as ShadowRoot).getElementById(label)! : element;
          return element.getAttribute('aria-label') ?? named.textContent.trim();
        }),
      ),
    );
    expect(new Set(names).size, role).toBe(names.length);
    expect(names).not.toContain('');
  }
  await page.getByRole('button', { name: 'Reject all', exact: true }).click();
  expect((await fika.consent()).denied).toHaveLength(3);
});

test('16, 18: the focus has an outline, and every target has room', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: CONFIG }));
  await expect(fika.banner).toBeVisible();
  for (let stop = 0; stop < 5; stop += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!.shadowRoot!.activeElement!);
      return [outlineStyle, outlineWidth];
    });
    expect(outline).toEqual(['solid', '3px']);
  }
  for (const button of await fika.part('button').all()) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await fika.openPreferences();
  await fika.preferences.locator('summary').first().click();
  for (const target of await fika.preferences.locator('button[part~=button], [part=close], .switch, summary').all()) {
    const { width, height } = (await target.boundingBox())!;
    expect(Math.min(width, height), await target.innerHTML()).toBeGreaterThanOrEqual(24);
  }
});

for (const layout of ['box', 'bar', 'cloud', 'modal']) {
  test(`21, 22: a ${layout} takes text of twice the size, and wider spacing, and cuts nothing off`, async ({ site, fika, page }) => {
    await page.setViewportSize({ width: 640, height: 720 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await fika.open(site.page({ config: { ...CONFIG, ui: { layout } } }));
    await expect(fika.banner).toBeVisible();
    const restyle = (css: string): Promise<void> =>
      fika.host.evaluate((host, text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        host.shadowRoot!.adoptedStyleSheets.push(sheet);
      }, css);
    await restyle('.root { font-size: 32px }');
    expect(await overflows(page)).toEqual([]);
    await expect(fika.part('reject-all')).toBeInViewport({ ratio: 1 });
    await restyle('.root { font-size: 16px } .root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } .root p { margin-bottom: 2em !important }');
    expect(await overflows(page)).toEqual([]);
    await expect(fika.part('reject-all')).toBeInViewport({ ratio: 1 });
    await fika.openPreferences();
    expect(await overflows(page)).toEqual([]);
  });
}

test('24, 36: whoever wants less motion gets none, and without any transition everything works', async ({ site, fika, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await fika.open(site.page({ config: { ui: { layout: 'bar', preferences: 'side' } } }));
  await expect(fika.banner).toBeVisible();
  await fika.openPreferences();
  const durations = await fika.host.evaluate((host) => [...host.shadowRoot!.querySelectorAll('*')].map((each) => getComputedStyle(each).transitionDuration));
  expect(new Set(durations)).toEqual(new Set(['0s']));
  await fika.rejectAll();
  await expect(fika.preferences).toBeHidden();
});

test('27: right to left, the window is mirrored and so is the way of a switch', async ({ site, fika, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const mirrored = async (lang: string): Promise<boolean[]> => {
    await fika.open(site.page({ lang, config: CONFIG }, `/${lang}`));
    await fika.openPreferences();
    const isRight = () => fika.switch('functional').evaluate((box) => {
      const { left, right } = getComputedStyle(box, '::before');
      return parseFloat(left) > parseFloat(right);
    });
    const off = await isRight();
    await fika.toggle('functional');
    const close = (await fika.part('close').boundingBox())!.x > (await fika.preferences.locator('h2').boundingBox())!.x;
    return [off, await isRight(), close];
  };
  expect(await mirrored('en')).toEqual([false, true, true]);
  for (const lang of ['ar', 'he']) expect(await mirrored(lang)).toEqual([true, false, false]);
});

for (const lang of ['ar', 'he']) {
  test(`27: what is filled into ${lang} keeps its own direction`, async ({ site, fika }) => {
    await fika.open(site.page({ lang, config: CONFIG }));
    expect(await fika.part('title').textContent()).toContain('\u2068Bakery\u2069');
    await fika.openPreferences();
    await fika.preferences.locator('summary').first().click();
    await expect(fika.preferences.locator('[part=service]').first()).toContainText('\u2068Tube\u2069');
  });
}

test('30, 38: nothing appears under the pointer, and nothing is printed', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: CONFIG }));
  await expect(fika.banner).toBeVisible();
  const before = await fika.banner.innerText();
  await fika.part('settings').hover();
  expect(await fika.banner.innerText()).toBe(before);
  await page.emulateMedia({ media: 'print' });
  await expect(fika.banner).toBeHidden();
});
