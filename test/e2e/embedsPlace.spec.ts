import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { heldFrame as frame } from './support/heldFrame.ts';

const box = (page: Page, index = 0): Locator => page.locator('fika-embed').nth(index);

test('the box follows its frame when the page changes around it', async ({ site, fika, page }) => {
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

test('a frame that is added later gets a box, one that nobody sees gets none until it is shown', async ({ site, fika, page }) => {
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

test('a box goes with its frame, leaves nothing that a key could reach, and comes back with it', async ({ site, fika, page }) => {
  await fika.open(site.page({ body: `<a href="/">Before</a>${frame(site, 'removed')}${frame(site, 'hidden')}<a href="/">After</a>` }));
  await expect(page.locator('fika-embed')).toHaveCount(2);
  await page.evaluate(() => {
    document.querySelector('#removed')?.remove();
    document.querySelector<HTMLElement>('#hidden')!.hidden = true;
  });
  await expect(page.locator('fika-embed')).toHaveCount(0);
  await page.getByRole('link', { name: 'Before' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'After' })).toBeFocused();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#hidden')!.hidden = false;
  });
  await expect(page.getByRole('button', { name: 'Always allow: hidden' })).toBeVisible();
});

test('a frame that nobody can see gets no box', async ({ site, fika, page }) => {
  const unseen = ['width="1" height="1"', 'style="display:none"', 'style="position:absolute;width:0;height:0"'];
  const body = unseen.map((more, index) => `<iframe data-category="functional" data-src="${site.cdn}/frame/${index}.html" ${more}></iframe>`).join('');
  await fika.open(site.page({ body: body + frame(site, 'seen') }));
  await expect(page.getByRole('button', { name: 'Always allow: seen' })).toBeVisible();
  await expect(page.locator('fika-embed')).toHaveCount(1);
});

test('a box comes into sight with the part of the page that its frame stands in', async ({ site, fika, page }) => {
  await fika.open(site.page({ body: `<div id="slide" style="visibility:hidden">${frame(site, 'one')}</div>` }));
  await expect(page.locator('fika-embed')).toHaveCount(1);
  await expect(box(page)).toBeHidden();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#slide')!.style.visibility = '';
  });
  await expect(box(page)).toBeVisible();
});

test('a box moves nothing where the page gives room by the order of its children', async ({ site, fika, page }) => {
  const style = '<style>* { margin: 0 } iframe { display: block } .stack > * + * { margin-top: 40px } .end > * { margin-bottom: 50px } .end > :last-child { margin-bottom: 0 }</style>';
  const body = `${style}<div class="stack">${frame(site, 'first')}<p>Text</p></div><div class="end"><p>Text</p>${frame(site, 'last')}</div><p id="after">After</p>`;
  const places = () => page.evaluate(() => [...document.querySelectorAll('iframe, p')].map((element) => element.getBoundingClientRect().y));
  await fika.open(site.page({ body }));
  await expect(page.locator('fika-embed')).toHaveCount(2);
  const held = await places();
  await fika.acceptAll();
  await expect(page.locator('fika-embed')).toHaveCount(0);
  expect(held).toEqual(await places());
});

test('a box covers its frame where the page is drawn smaller', async ({ site, fika, page }) => {
  await fika.open(site.page({ body: `<div style="transform:scale(.5);transform-origin:30px 0;padding:20px">Words ${frame(site, 'one')}</div><div style="zoom:1.5">${frame(site, 'two')}</div>` }));
  await expect(page.locator('fika-embed')).toHaveCount(2);
  for (const [index, id] of ['one', 'two'].entries()) {
    const [its, ours] = [await page.locator(`#${id}`).boundingBox(), await box(page, index).boundingBox()];
    for (const key of ['x', 'y', 'width', 'height'] as const) expect(ours?.[key]).toBeCloseTo(its?.[key] ?? -1, 0);
  }
});

for (const lang of ['en', 'de', 'fi', 'hu', 'ar']) {
  test(`on a telephone both buttons over a film are in sight and large enough to touch: ${lang}`, async ({ site, fika, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const film = '<div style="position:relative;aspect-ratio:16/9;margin:8px">' +
      `<iframe data-category="functional" data-src="${site.cdn}/frame/film.html" title="Film" style="position:absolute;inset:0;width:100%;height:100%;border:0"></iframe></div>`;
    await fika.open(site.page({ lang, body: film }));
    await fika.rejectAll();
    const around = await box(page).boundingBox();
    for (const part of ['once', 'always']) {
      const button = await box(page).locator(`[part=${part}]`).boundingBox();
      expect(button?.height).toBeGreaterThanOrEqual(24);
      expect(button!.y + button!.height).toBeLessThan(around!.y + around!.height);
    }
  });
}
