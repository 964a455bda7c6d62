import type { Fika } from '../../src/api.ts';
import { expect, test } from './support/fixtures.ts';
import { violations } from './support/violations.ts';

declare const fika: Fika;

for (const [name, config] of [
  ['the bar', { ui: { layout: 'bar' } }],
  ['the opt-out notice', { mode: 'opt-out' }],
] as const) {
  test(`${name} passes every axe rule`, async ({ site, fika: page }) => {
    await page.page.emulateMedia({ reducedMotion: 'reduce' });
    await page.open(site.page({ config }));
    await expect(page.banner).toBeVisible();
    expect(await violations(page.page)).toEqual([]);
  });
}

test('the re-open button passes every axe rule and is large enough to hit', async ({ site, fika: page }) => {
  await page.open(site.page({}));
  await page.rejectAll();
  await expect(page.reopen).toBeVisible();
  expect(await violations(page.page)).toEqual([]);
  const box = await page.reopen.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
});

test('each view of a page that is never loaded anew has one way back: its own control, or the button', async ({ site, fika: page }) => {
  await page.open(site.page({ body: '<main><a href="#fika">Cookie settings</a></main>' }));
  await page.rejectAll();
  await page.settled();
  await expect(page.reopen).toBeHidden();
  await page.page.evaluate(() => { document.querySelector('main')!.textContent = 'Another view'; });
  await expect(page.reopen).toBeVisible();
  await page.page.evaluate(() => {
    const control = document.createElement('button');
    control.dataset.fika = 'preferences';
    document.querySelector('main')!.append(control);
  });
  await expect(page.reopen).toBeHidden();
});

for (const layout of ['box', 'bar'] as const) {
  for (const [width, height] of [[320, 640], [320, 480], [640, 360]] as const) {
    test(`refusing needs no scrolling, ${layout}, ${String(width)} × ${String(height)}`, async ({ site, fika: page }) => {
      await page.page.setViewportSize({ width, height });
      await page.open(site.page({ config: { ui: { layout }, links: { cookies: '/c', privacy: '/p', imprint: '/i' } }, lang: 'sv' }));
      for (const name of ['accept-all', 'reject-all']) await expect(page.part(name)).toBeInViewport({ ratio: 1 });
      expect(await page.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.rejectAll();
      await expect(page.banner).toBeHidden();
    });
  }
}

test('magnified four times, every part of the banner can be reached', async ({ site, fika: page }) => {
  await page.page.setViewportSize({ width: 320, height: 256 });
  await page.open(site.page({ config: { links: { cookies: '/c' } } }));
  for (const name of ['reject-all', 'accept-all', 'settings', 'link', 'title']) {
    await page.part(name).scrollIntoViewIfNeeded();
    await expect(page.part(name)).toBeInViewport({ ratio: 0.9 });
  }
});

test('Tab reaches the banner before anything of the page', async ({ site, fika: page }) => {
  await page.open(site.page({ body: '<a href="#x">A link</a><button>A button</button>' }));
  await expect(page.banner).toBeVisible();
  await page.page.keyboard.press('Tab');
  await expect(page.part('accept-all')).toBeFocused();
  await page.page.keyboard.press('Tab');
  await expect(page.part('reject-all')).toBeFocused();
  await page.page.keyboard.press('Tab');
  await expect(page.part('settings')).toBeFocused();
});

test('the banner takes no focus from a visitor who is typing', async ({ site, fika: page }) => {
  await page.open(site.page({ head: '', body: '<input id="field" autofocus><script src="/fika/fika.js"></script>' }));
  await expect(page.banner).toBeVisible();
  await expect(page.page.locator('#field')).toBeFocused();
});

test('Esc leaves the preferences without saving what was switched', async ({ site, fika: page }) => {
  await page.open(site.page({}));
  await page.openPreferences();
  await page.toggle('advertising');
  await page.page.keyboard.press('Escape');
  await expect(page.banner).toBeVisible();
  await expect(page.part('settings')).toBeFocused();
  expect(await page.record()).toBeNull();
  await page.openPreferences();
  await expect(page.switch('advertising')).not.toBeChecked();
});

test('Tab stays inside the preferences and Space turns a switch', async ({ site, fika: page }) => {
  await page.open(site.page({ body: '<button id="outside">Outside</button>' }));
  await page.openPreferences();
  const seen: string[] = [];
  for (let i = 0; i < 12; i += 1) {
    await page.page.keyboard.press('Tab');
    seen.push(await page.page.evaluate(() => document.activeElement?.id ?? ''));
  }
  expect(seen).not.toContain('outside');
  await page.switch('functional').focus();
  await page.page.keyboard.press('Space');
  await expect(page.switch('functional')).toBeChecked();
});

test('after closing, the focus returns to the control of the page that opened it', async ({ site, fika: page }) => {
  await page.open(site.page({ body: '<button data-fika="preferences">Cookies</button>' }));
  await page.rejectAll();
  const control = page.page.getByRole('button', { name: 'Cookies' });
  await control.focus();
  await page.page.keyboard.press('Enter');
  await expect(page.preferences).toBeVisible();
  await page.page.keyboard.press('Escape');
  await expect(control).toBeFocused();
});

for (const [name, style] of [
  ['hides buttons and unsets everything', 'button { display: none !important } * { all: unset }'],
  ['unsets everything, importantly', '* { all: unset !important }'],
  ['moves and clips what is in its body', 'body > * { transform: translateX(40px); position: relative; overflow: hidden; max-width: 100px; height: 10px; display: block }'],
  ['sets type for everything in its body, importantly', 'body, body * { font: 60px/3 serif !important; text-transform: uppercase !important; letter-spacing: 8px !important; visibility: hidden }'],
] as const) {
  test(`a page whose CSS ${name} changes nothing of the banner`, async ({ site, fika: page }) => {
    const tag = '<script src="/fika/fika.js"></script>';
    await page.page.emulateMedia({ reducedMotion: 'reduce' });
    const measure = async (): Promise<unknown> => {
      await expect(page.part('reject-all')).toBeVisible();
      await expect(page.part('reject-all')).toBeInViewport({ ratio: 1 });
      return [await page.banner.boundingBox(), await page.part('reject-all').boundingBox()];
    };
    await page.open(site.page({ head: tag }));
    const plain = await measure();
    await page.open(site.page({ head: `<style>${style}</style>${tag}` }));
    expect(await measure()).toEqual(plain);
  });
}

for (const size of ['62.5%', '10px', '24px']) {
  test(`a page whose root has a type size of ${size} leaves the banner readable and in view`, async ({ site, fika: page }) => {
    await page.open(site.page({ head: `<style>html { font-size: ${size} }</style><script src="/fika/fika.js"></script>` }));
    await expect(page.part('reject-all')).toBeInViewport({ ratio: 1 });
    const type = await page.part('text').first().evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
    expect(type).toBeGreaterThanOrEqual(14);
    expect(type).toBeLessThanOrEqual(24);
    expect((await page.part('reject-all').boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
}

for (const [name, style] of [
  ['a grid with gaps', 'body { display: grid; gap: 40px }'],
  ['a flex column with gaps', 'body { display: flex; flex-direction: column; gap: 40px }'],
] as const) {
  test(`nothing shifts on a page that is ${name}, when the banner comes or goes`, async ({ site, fika: page }) => {
    await page.page.addInitScript(() => {
      const own = window as unknown as { shift: number };
      own.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) own.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.open(site.page({ head: `<style>${style}</style><script src="/fika/fika.js"></script>`, body: '<p>Text.</p>'.repeat(30) }));
    await expect(page.banner).toBeVisible();
    await page.page.waitForTimeout(400);
    await page.rejectAll();
    await expect(page.reopen).toBeVisible();
    await page.page.waitForTimeout(400);
    expect(await page.page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  });
}

test('each data-fika command works on a button that was added later', async ({ site, fika: page }) => {
  await page.open(site.page({}));
  await page.settled();
  await page.page.evaluate(() => {
    for (const command of ['accept-all', 'reject-all', 'reset', 'preferences']) {
      const button = document.createElement('button');
      button.dataset.fika = command;
      button.append(Object.assign(document.createElement('b'), { textContent: `do ${command}` }));
      document.body.append(button);
    }
  });
  const press = (command: string): Promise<void> => page.page.getByText(`do ${command}`).dispatchEvent('click');
  await press('accept-all');
  await expect.poll(async () => (await page.consent()).denied.length + (await page.consent()).granted.length * 10).toBe(40);
  await press('reject-all');
  await expect.poll(async () => (await page.consent()).denied.length).toBe(3);
  await press('reset');
  await expect(page.banner).toBeVisible();
  expect(await page.record()).toBeNull();
  await press('preferences');
  await expect(page.preferences).toBeVisible();
});

test('a link to #fika opens the preferences without scrolling or a new address', async ({ site, fika: page }) => {
  const url = site.page({ body: '<a href="#fika">Cookie settings</a>' });
  await page.open(url);
  await page.page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(page.preferences).toBeVisible();
  expect(page.page.url()).toBe(url);
});

test('Accept all in a banner that a decided visitor called back grants everything', async ({ site, fika: page }) => {
  await page.open(site.page({}));
  await page.rejectAll();
  await page.settled();
  await page.page.evaluate(() => fika.open('banner'));
  await page.acceptAll();
  await expect(page.banner).toBeHidden();
  expect((await page.consent()).granted).toEqual(['essential', 'performance', 'functional', 'advertising']);
});

test('Fika comes back when the page replaces its whole body', async ({ site, fika: page }) => {
  await page.open(site.page({}));
  await expect(page.banner).toBeVisible();
  await page.page.evaluate(() => {
    document.body.replaceChildren(document.createElement('main'));
  });
  await page.page.evaluate(() => fika.open('preferences'));
  await expect(page.preferences).toBeVisible();
  await page.rejectAll();
  await expect(page.reopen).toBeVisible();
});
