// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClearance } from '../../src/ui/createClearance.ts';
import { element } from '../../src/ui/element.ts';

/** What jsdom has not: sheets that are told their text, and who looks at sizes. */
class Sheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}
let resize: () => void;
class Sizes {
  observe = vi.fn();
  disconnect = vi.fn();
  constructor(run: () => void) {
    resize = run;
  }
}

const page = document as unknown as { adoptedStyleSheets?: Sheet[] };
const texts = (): string[] => page.adoptedStyleSheets!.map(({ text }) => text);

/** A banner so far from the top of the window, and so high, in pixels. */
function standing(offsetTop: number, offsetHeight: number): HTMLElement {
  const banner = element('section', {});
  Object.defineProperties(banner, { offsetTop: { value: offsetTop, writable: true }, offsetHeight: { value: offsetHeight, writable: true } });
  return banner;
}

beforeEach(() => {
  vi.stubGlobal('CSSStyleSheet', Sheet);
  vi.stubGlobal('ResizeObserver', Sizes);
  vi.stubGlobal('innerHeight', 800);
  page.adoptedStyleSheets = [];
});

afterEach(() => {
  vi.unstubAllGlobals();
  delete page.adoptedStyleSheets;
});

test('what is scrolled into view stops above a banner at the bottom', () => {
  createClearance()(standing(600, 190));
  expect(texts()).toEqual([':root:root{scroll-padding-bottom:calc(0px + 200px)}']);
});

test('and below one at the top', () => {
  createClearance()(standing(10, 190));
  expect(texts()).toEqual([':root:root{scroll-padding-top:calc(0px + 200px)}']);
});

test('the padding of the page stays and is added to', () => {
  vi.stubGlobal('getComputedStyle', () => ({ scrollPaddingTop: '60px', scrollPaddingBottom: 'auto' }));
  createClearance()(standing(0, 100));
  expect(texts()).toEqual([':root:root{scroll-padding-top:calc(60px + 100px)}']);
});

test('a banner as high as the window leaves room to scroll into', () => {
  createClearance()(standing(0, 800));
  expect(texts()).toEqual([':root:root{scroll-padding-bottom:calc(0px + 752px)}']);
});

test('it follows the size of the banner', () => {
  const banner = standing(600, 190);
  createClearance()(banner);
  Object.assign(banner, { offsetTop: 500, offsetHeight: 290 });
  resize();
  expect(texts()).toEqual([':root:root{scroll-padding-bottom:calc(0px + 300px)}']);
});

test('when the banner goes, the page has the sheets that it had', () => {
  const theirs = new Sheet();
  page.adoptedStyleSheets = [theirs];
  const clear = createClearance();
  clear(standing(600, 190));
  expect(page.adoptedStyleSheets).toHaveLength(2);
  clear(null);
  expect(page.adoptedStyleSheets).toEqual([theirs]);
});
