import { expect, test } from './support/fixtures.ts';

test.use({ viewport: { width: 1280, height: 720 } });

const LINKS = { cookies: '/cookies', privacy: '/privacy' };

for (const [layout, position, lang, expected] of [
  ['box', 'bottom-start', 'en', { left: true, bottom: true }],
  ['box', 'bottom-end', 'en', { right: true, bottom: true }],
  ['box', 'top-start', 'en', { left: true, top: true }],
  ['box', 'top-end', 'en', { right: true, top: true }],
  ['box', 'bottom-start', 'ar', { right: true, bottom: true }],
  ['box', 'top-end', 'he', { left: true, top: true }],
  ['bar', 'bottom', 'en', { left: true, right: true, bottom: true }],
  ['bar', 'top', 'en', { left: true, right: true, top: true }],
  ['cloud', 'bottom', 'en', { bottom: true }],
  ['cloud', 'top', 'en', { top: true }],
  ['modal', 'bottom', 'en', {}],
] as const) {
  test(`a ${layout} at ${position} in ${lang} stands there, with every button in view`, async ({ site, fika, page, problems }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const head = `<script>document.documentElement.dir = '${lang === 'en' ? 'ltr' : 'rtl'}'</script><script src="/fika/fika.js"></script>`;
    await fika.open(site.page({ lang, head, config: { ui: { layout, position }, links: LINKS } }));
    await expect(fika.banner).toBeVisible();
    const { x, y, width, height } = (await fika.banner.boundingBox())!;
    const near = (gap: number): boolean => gap <= 20;
    expect({ left: near(x), right: near(1280 - x - width), top: near(y), bottom: near(720 - y - height) }).toEqual({
      left: false, right: false, top: false, bottom: false, ...expected,
    });
    for (const name of ['accept-all', 'reject-all', 'settings']) await expect(fika.part(name)).toBeInViewport({ ratio: 1 });
    expect(problems).toEqual([]);
  });
}

test('a language that runs the other way leaves the banner where the page has it', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: { language: 'ar' } }));
  await expect(fika.banner).toBeVisible();
  await page.waitForTimeout(400);
  const before = await fika.banner.boundingBox();
  await page.keyboard.press('Shift');
  await expect(fika.banner).toHaveClass(/box/);
  expect(await fika.banner.boundingBox()).toEqual(before);
  await fika.open(site.page({ config: { language: 'ar', ui: { position: 'bottom-end' } } }, '/end'));
  await expect(fika.banner).toBeVisible();
  const { x, width } = (await fika.banner.boundingBox())!;
  expect(x + width).toBeGreaterThan(1260);
});

test('it appears in its layout, without becoming it', async ({ site, fika }) => {
  await fika.open(site.page({ config: { ui: { layout: 'bar' } } }));
  await expect(fika.banner).toBeVisible();
  expect((await fika.banner.boundingBox())?.width).toBe(1280);
});

test('a first visit with the defaults does not fetch the other layouts', async ({ site, fika }) => {
  await fika.open(site.page({ config: { ui: { theme: 'dark', reopen: 'never', corner: 'top-end' } } }));
  await expect(fika.banner).toBeVisible();
  expect(site.hits(/fika-looks/)).toEqual([]);
});

test('when the layout does not arrive, the banner asks all the same', async ({ site, fika }) => {
  site.serve('/fika/fika-looks.js', '', { status: 500 });
  await fika.open(site.page({ config: { ui: { layout: 'modal' } } }));
  await expect(fika.banner).toBeVisible();
  await fika.rejectAll();
  expect((await fika.consent()).denied).toHaveLength(3);
});

for (const layout of ['box', 'bar', 'cloud', 'modal']) {
  test(`nothing of the page covers the ${layout}, whatever its z-index`, async ({ site, fika, page }) => {
    const style = '<style>body { transform: translateX(30px); filter: blur(0) } .over { position: fixed; inset: 0; z-index: 2147483647; background: red }</style>';
    await fika.open(site.page({ config: { ui: { layout } }, body: `${style}<div class="over"></div>` }));
    await expect(fika.banner).toBeVisible();
    await fika.rejectAll();
    expect((await fika.consent()).denied).toHaveLength(3);
    await expect(page.locator('.over')).toBeVisible();
  });
}

test('the modal has the focus on its heading, Esc answers nothing, and refusing is one press away', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: { ui: { layout: 'modal' } }, body: '<a href="#x">A link</a>' }));
  await expect(fika.part('title')).toBeFocused();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Escape');
  await page.mouse.click(5, 5);
  await expect(fika.banner).toBeVisible();
  expect(await fika.record()).toBeNull();
  const seen = new Set<string>();
  for (let i = 0; i < 6; i += 1) {
    await page.keyboard.press('Tab');
    seen.add(await page.evaluate(() => document.activeElement?.localName ?? ''));
  }
  expect([...seen]).not.toContain('a');
  await fika.part('reject-all').press('Enter');
  await expect(fika.banner).toBeHidden();
  await expect(fika.reopen).toBeFocused();
  expect((await fika.consent()).denied).toHaveLength(3);
});

test('from the modal to the settings and back, the focus is never lost', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: { ui: { layout: 'modal' } } }));
  await fika.part('settings').press('Enter');
  await expect(fika.preferences.locator('h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(fika.preferences).toBeHidden();
  await expect(fika.banner.locator('h2')).toBeFocused();
});

test('on the page of a policy the modal is a box, so that the policy can be read first', async ({ site, fika, page }) => {
  const url = site.page({ config: { ui: { layout: 'modal' }, links: LINKS }, body: '<button>Read on</button>' }, '/privacy');
  await fika.open(url);
  await expect(fika.banner).toBeVisible();
  await page.getByRole('button', { name: 'Read on' }).click();
  expect(await fika.record()).toBeNull();
});

for (const [lang, edge] of [['en', 'right'], ['ar', 'left']] as const) {
  test(`the settings as a sheet stand at the side, full height, in ${lang}`, async ({ site, fika, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await fika.open(site.page({ lang, config: { ui: { preferences: 'side' } } }));
    await fika.openPreferences();
    const { x, y, width, height } = (await fika.preferences.boundingBox())!;
    expect([y, height, edge === 'right' ? x + width : x]).toEqual([0, 720, edge === 'right' ? 1280 : 0]);
    for (const name of ['save', 'accept-all', 'reject-all']) await expect(fika.part(name)).toBeInViewport({ ratio: 1 });
  });
}

for (const [corner, x, y] of [['bottom-end', 1216, 656], ['top-start', 20, 20], ['top-end', 1216, 20]] as const) {
  test(`the button to open the settings again stands at ${corner}`, async ({ site, fika }) => {
    await fika.open(site.page({ config: { ui: { corner } } }));
    await fika.rejectAll();
    await expect(fika.reopen).toBeVisible();
    expect(await fika.reopen.boundingBox()).toEqual({ x, y, width: 44, height: 44 });
  });
}
