import { expect, test } from './support/fixtures.ts';

const BANNER = '[part~="banner"]';
const WINDOW = '[part~="preferences"]';
const REJECT = '[part~="reject-all"]';

const guard = '<script src="/fika/fika.js"></script>';

test('the keyboard reaches the banner first, opens the settings, leaves them and answers', async ({ site, visitor }) => {
  await visitor.open(site.page({ body: '<a id="first" href="/x">First</a>' }));
  await visitor.waitFor(BANNER);
  await visitor.press('Tab');
  expect(await visitor.focused()).toBe('button accept-all');
  await visitor.press('Tab');
  expect(await visitor.focused()).toBe('button reject-all');
  await visitor.press('Tab');
  await visitor.press('Enter');
  await visitor.waitFor(WINDOW);
  await expect.poll(() => visitor.focused()).toBe('title');
  await visitor.press('Escape');
  await visitor.waitUntilGone(WINDOW);
  await expect.poll(() => visitor.focused()).toBe('button settings');
  await visitor.press('Shift+Tab');
  expect(await visitor.focused()).toBe('button reject-all');
  await visitor.press('Enter');
  await visitor.waitUntilGone(BANNER);
  await expect.poll(() => visitor.focused()).toBe('reopen');
  expect((await visitor.consent()).denied).toEqual(['performance', 'functional', 'advertising']);
});

test('Tab stays inside the settings, and Space turns a switch', async ({ site, visitor }) => {
  await visitor.open(site.page({ body: '<button id="outside">Outside</button>' }));
  await visitor.openPreferences();
  const reached = new Set<string>();
  for (let i = 0; i < 14; i += 1) {
    await visitor.press('Tab');
    reached.add(await visitor.focused());
  }
  expect([...reached]).toEqual(expect.arrayContaining(['performance', 'functional', 'advertising', 'button save', 'close']));
  expect(reached).not.toContain('outside');
  await visitor.eval(() => document.querySelector('fika-consent')?.shadowRoot?.querySelector<HTMLElement>('[name=functional]')?.focus());
  await visitor.press('Space');
  expect((await visitor.see('[name="functional"]'))?.isChecked).toBe(true);
  await visitor.press('Escape');
  await visitor.waitUntilGone(WINDOW);
  expect((await visitor.consent()).decided).toBe(false);
  await visitor.openPreferences();
  expect((await visitor.see('[name="functional"]'))?.isChecked).toBe(false);
});

test('the focus returns to the control of the page that opened the settings', async ({ site, visitor }) => {
  await visitor.open(site.page({ body: '<button id="control" data-fika="preferences">Cookies</button>' }));
  await visitor.rejectAll();
  await visitor.waitUntilGone(BANNER);
  expect(await visitor.see('[part~="reopen"]')).toBeNull();
  await visitor.eval(() => document.querySelector<HTMLElement>('#control')?.focus());
  await visitor.press('Enter');
  await visitor.waitFor(WINDOW);
  await visitor.press('Escape');
  await visitor.waitUntilGone(WINDOW);
  expect(await visitor.focused()).toBe('control');
});

test('while the settings are open the page is out of reach, and a click beside them closes them', async ({ site, visitor }) => {
  await visitor.open(site.page({}));
  await visitor.openPreferences();
  expect(await visitor.eval(() => !!document.querySelector('fika-consent')?.shadowRoot?.querySelector('dialog:modal'))).toBe(true);
  // At first no pointer reaches anything.
  await expect.poll(() => visitor.eval(() => document.elementFromPoint(5, 5)?.localName)).toBe('fika-consent');
  await visitor.click('[part~="close"]');
  await visitor.waitUntilGone(WINDOW);
  await visitor.waitFor(BANNER);
});

test('a link to #fika opens the settings without scrolling or a new address; so does the address itself', async ({ site, visitor }) => {
  const url = site.page({ body: `${'<p>Text.</p>'.repeat(60)}<a id="link" href="#fika">Cookies</a>` });
  await visitor.open(url);
  await visitor.rejectAll();
  await visitor.waitUntilGone(BANNER);
  await visitor.eval(() => document.querySelector('#link')?.scrollIntoView({ block: 'center' }));
  const scrolled = await visitor.eval(() => scrollY);
  await visitor.click('#link');
  await visitor.waitFor(WINDOW);
  expect(await visitor.eval(() => [scrollY, location.href])).toEqual([scrolled, url]);
  await visitor.open(`${site.page({})}#fika`);
  await visitor.waitFor(WINDOW);
});

test('accepting and refusing are equally large, and nothing of the page moves when the banner comes or goes', async ({ site, visitor }) => {
  await visitor.open(site.page({ body: '<p id="text">Text.</p>' }));
  const before = await visitor.waitFor('#text');
  const [accept, reject] = [await visitor.waitFor('[part~="accept-all"]'), await visitor.waitFor(REJECT)];
  for (const side of [2, 3] as const) expect(accept.box[side]).toBeCloseTo(reject.box[side], 1);
  await visitor.rejectAll();
  await visitor.waitFor('[part~="reopen"]');
  expect((await visitor.waitFor('#text')).box).toEqual(before.box);
});

test.describe('on 320 CSS pixels', () => {
  test.use({ setting: { viewport: [320, 568] } });

  test('nothing is cut off, and refusing needs no scrolling', async ({ site, visitor }) => {
    await visitor.open(site.page({ lang: 'de' }));
    const { box: [left, , width] } = await visitor.waitForRest(BANNER);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(320);
    const { box: [x, y, w, h] } = await visitor.waitFor(REJECT);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + w).toBeLessThanOrEqual(320);
    expect(y + h).toBeLessThanOrEqual(568);
    await visitor.openPreferences();
    const overflowing = (): string[] =>
      [...document.querySelector('fika-consent')!.shadowRoot!.querySelectorAll('dialog *')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > 321)
        .map((element) => element.outerHTML.slice(0, 80));
    expect(await visitor.eval(overflowing)).toEqual([]);
    expect(await visitor.eval(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('a language from right to left turns banner, settings and the button that stays', async ({ site, visitor }) => {
  await visitor.open(site.page({ lang: 'he', html: 'dir="rtl"' }));
  const direction = (): string => getComputedStyle(document.querySelector('fika-consent')!.shadowRoot!.querySelector('[part~=banner], [part~=preferences]')!).direction;
  const { text } = await visitor.waitFor(REJECT);
  expect(text).toMatch(/\p{Script=Hebrew}/u);
  expect(await visitor.eval(direction)).toBe('rtl');
  const [[accept], [reject]] = [(await visitor.waitFor('[part~="accept-all"]')).box, (await visitor.waitFor(REJECT)).box];
  expect(accept).toBeGreaterThan(reject);
  await visitor.openPreferences();
  expect(await visitor.eval(direction)).toBe('rtl');
  await visitor.rejectAll();
  const { box: [x] } = await visitor.waitFor('[part~="reopen"]');
  expect(x).toBeGreaterThan(512);
});

for (const [name, style] of [
  ['unsets everything, importantly', '* { all: unset !important } button { display: none !important }'],
  ['hides, moves and clips what is in its body', 'body { transform: translateX(0) } body > * { transform: scale(0.5) !important; filter: blur(9px); overflow: hidden; max-width: 9px; display: none !important }'],
  ['covers everything', 'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #fff }'],
] as const) {
  test(`a page whose CSS ${name} changes nothing of the banner`, async ({ site, visitor }) => {
    await visitor.open(site.page({ head: guard }));
    const plain = await visitor.waitForRest(REJECT);
    await visitor.open(site.page({ head: `<style>${style}</style>${guard}` }));
    await expect.poll(async () => (await visitor.see(REJECT))?.box.map(Math.round)).toEqual(plain.box.map(Math.round));
    const [x, y, width, height] = plain.box;
    expect(await visitor.eval((left, top) => document.elementFromPoint(left, top)?.localName, x + width / 2, y + height / 2)).toBe('fika-consent');
    await visitor.rejectAll();
    await visitor.waitUntilGone(BANNER);
  });
}

test('what the banner says follows the language of the page, and can be changed', async ({ site, visitor }) => {
  await visitor.open(site.page({ lang: 'sv-SE' }));
  expect((await visitor.waitFor(REJECT)).text).toBe('Avvisa alla');
  await visitor.eval(() => (window as unknown as { fika: { setLanguage(language: string): Promise<void> } }).fika.setLanguage('de'));
  await expect.poll(async () => (await visitor.see(REJECT))?.text).toBe('Alle ablehnen');
});
