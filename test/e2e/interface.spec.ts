import { expect, test } from './support/fixtures.ts';
import { violations } from './support/violations.ts';

const CONFIG = {
  controller: { name: 'Bakery' },
  links: { cookies: '/cookies', privacy: '/privacy' },
  services: { video: { category: 'functional', name: 'Video', provider: 'Tube', policy: '/tube' }, maps: { category: 'functional' } },
};

for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`banner and preferences pass every axe rule, ${String(width)} px, ${colorScheme}`, async ({ site, fika, page }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await fika.open(site.page({ config: CONFIG }));
      await expect(fika.banner).toBeVisible();
      expect(await violations(page)).toEqual([]);
      for (const name of ['accept-all', 'reject-all', 'settings']) await expect(fika.part(name)).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await fika.openPreferences();
      await page.locator('fika-consent summary').first().click();
      expect(await violations(page)).toEqual([]);
      for (const name of ['save', 'accept-all', 'reject-all']) await expect(fika.part(name)).toBeInViewport({ ratio: 1 });
    });
  }
}

test('accepting and refusing look the same', async ({ site, fika }) => {
  await fika.open(site.page({ config: CONFIG }));
  const look = (name: string): Promise<unknown> =>
    fika.part(name).evaluate((element) => {
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const properties = ['color', 'backgroundColor', 'fontSize', 'fontWeight', 'fontFamily', 'padding', 'border', 'opacity'] as const;
      return [Math.round(width), Math.round(height), element.localName, ...properties.map((name) => style[name])];
    });
  expect(await look('reject-all')).toEqual(await look('accept-all'));
});

test('the keyboard reaches the banner first and opens, leaves and answers without losing the focus', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: CONFIG, body: '<a href="#x">A link</a>' }));
  await expect(fika.banner).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(fika.part('link').first()).toBeFocused();
  await fika.part('settings').focus();
  await page.keyboard.press('Enter');
  await expect(fika.preferences.locator('h2')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(fika.part('close')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(fika.preferences).toBeHidden();
  await expect(fika.part('settings')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(fika.banner).toBeVisible();
  expect(await fika.cookies()).toEqual([]);
  await fika.part('reject-all').focus();
  await page.keyboard.press('Enter');
  await expect(fika.reopen).toBeFocused();
  await expect(fika.host.locator('[role=status]')).toHaveText('Your choice has been saved.');
  await page.keyboard.press('Enter');
  await expect(fika.preferences).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(fika.reopen).toBeFocused();
});

for (const [width, height] of [[320, 640], [1280, 800]] as const) {
  test(`clicking Settings twice opens the window and answers nothing, ${String(width)} px`, async ({ site, fika, page }) => {
    await page.setViewportSize({ width, height });
    await fika.open(site.page({}));
    await fika.part('settings').hover();
    await page.waitForLoadState('networkidle');
    await fika.part('settings').dblclick();
    await expect(fika.preferences).toBeVisible();
    await fika.settled();
    await expect(fika.preferences).toBeVisible();
    expect(await fika.cookies()).toEqual([]);
    await fika.rejectAll();
    expect((await fika.consent()).decided).toBe(true);
  });
}

test('clicking the button that opens the settings again twice leaves them open', async ({ site, fika }) => {
  await fika.open(site.page({}));
  await fika.openPreferences();
  await fika.rejectAll();
  await fika.reopen.dblclick();
  await fika.settled();
  await expect(fika.preferences).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('tapping Settings twice answers nothing', async ({ site, fika, page }) => {
    await fika.open(site.page({}));
    await fika.openPreferences();
    await page.keyboard.press('Escape');
    const { x, y } = (await fika.part('settings').boundingBox())!;
    for (let tap = 0; tap < 2; tap += 1) await page.touchscreen.tap(x + 20, y + 10);
    await expect(fika.preferences).toBeVisible();
    await fika.settled();
    await expect(fika.preferences).toBeVisible();
    expect(await fika.cookies()).toEqual([]);
  });
});

test('keys answer as soon as the window is there', async ({ site, fika, page }) => {
  await fika.open(site.page({}));
  await fika.openPreferences();
  await fika.part('reject-all').focus();
  await page.keyboard.press('Enter');
  await expect(fika.preferences).toBeHidden();
  expect((await fika.consent()).decided).toBe(true);
});

test('a click beside the window closes it; selecting its text and letting go beside it does not', async ({ site, fika, page }) => {
  await fika.open(site.page({}));
  await fika.openPreferences();
  await fika.toggle('performance');
  const text = (await fika.preferences.locator('[part=text]').first().boundingBox())!;
  await page.mouse.move(text.x + 90, text.y + 10);
  await page.mouse.down();
  await page.mouse.move(5, text.y + 30, { steps: 4 });
  await page.mouse.up();
  await fika.settled();
  await expect(fika.switch('performance')).toBeChecked();
  await page.mouse.click(5, 5);
  await expect(fika.preferences).toBeHidden();
});

test('a policy that is read from the window leaves it as it is', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: CONFIG }));
  await fika.openPreferences();
  await fika.toggle('performance');
  const other = page.waitForEvent('popup');
  await fika.preferences.getByRole('link', { name: 'Cookie policy' }).click();
  expect(new URL((await other).url()).pathname).toBe('/cookies');
  await expect(fika.switch('performance')).toBeChecked();
});

test('a category follows its services, and shows when only some are on', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: CONFIG }));
  await fika.openPreferences();
  await page.locator('fika-consent summary').first().click();
  await fika.toggle('functional');
  await expect(fika.switch('functional/video')).toBeChecked();
  await fika.toggle('functional/maps');
  expect(await fika.switch('functional').evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
  await fika.save();
  expect(await fika.record()).toMatchObject({ granted: ['functional'], services: { maps: false } });
  await fika.openPreferences();
  await expect(fika.switch('functional/video')).toBeChecked();
  await expect(fika.switch('functional/maps')).not.toBeChecked();
});

test('the banner shifts nothing', async ({ site, fika, page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await fika.open(site.page({ body: '<p>Text. </p>'.repeat(40) }));
  await expect(fika.banner).toBeVisible();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('the CSS of the page does not reach in', async ({ site, fika }) => {
  await fika.open(site.page({ config: CONFIG }));
  const size = await fika.part('reject-all').boundingBox();
  await fika.open(
    site.page({
      config: CONFIG,
      head: '<style>button, h2, p { display: none !important } body * { letter-spacing: 9px !important; font-size: 40px !important }</style><script src="/fika/fika.js"></script>',
    }),
  );
  await expect(fika.part('reject-all')).toBeVisible();
  expect(await fika.part('reject-all').boundingBox()).toMatchObject({ width: size?.width, height: size?.height });
});

test('controls of the page work whenever they are added, and replace the floating button', async ({ site, fika, page }) => {
  await fika.open(site.page({ body: '<button data-fika="preferences">Cookies</button><p id="slot"></p>' }));
  await page.getByRole('button', { name: 'Cookies' }).click();
  await expect(fika.preferences).toBeVisible();
  await fika.rejectAll();
  await expect(fika.reopen).toBeHidden();
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.dataset.fika = 'accept-all';
    button.textContent = 'Allow';
    document.querySelector('#slot')?.append(button);
  });
  await page.getByRole('button', { name: 'Allow' }).click();
  expect((await fika.consent()).denied).toEqual([]);
});

test('#fika in the address opens the preferences', async ({ site, fika, page }) => {
  await fika.open(`${site.page({})}#fika`);
  await expect(fika.preferences).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(fika.banner).toBeVisible();
});

test('a Global Privacy Control signal denies advertising, says so and is no consent', async ({ site, fika, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
  });
  await fika.open(site.page({}));
  await expect(fika.banner).toContainText('Opt-out request honoured');
  expect(await fika.consent()).toMatchObject({ decided: false, denied: ['advertising'], source: 'gpc', gpc: true });
  await fika.acceptAll();
  expect(await fika.record()).toMatchObject({ granted: ['performance', 'functional'], denied: ['advertising'], gpc: true });
  await fika.openPreferences();
  await fika.toggle('advertising');
  await fika.save();
  expect((await fika.consent()).granted).toContain('advertising');
});
