// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unevenness } from '../../src/ui/unevenness.ts';

// jsdom draws nothing.
vi.mock('../../src/ui/toRgb.ts', () => ({ toRgb: (...layers: string[]) => layers.at(-1)!.match(/\d+/g)!.map(Number) }));

const LOOK = { color: 'rgb(255, 255, 255)', backgroundColor: 'rgb(0, 0, 0)', fontSize: '15px', fontWeight: '600', opacity: '1' };

/** A button of 100 by 40 pixels in the window, and what the page made of it. */
function button({ style = {}, box = {}, isVisible = true }: { style?: Partial<CSSStyleDeclaration>; box?: Partial<DOMRect>; isVisible?: boolean } = {}) {
  const made = document.createElement('button');
  Object.assign(made.style, LOOK, style);
  made.getBoundingClientRect = () => ({ top: 10, left: 10, right: 110, bottom: 50, width: 100, height: 40, ...box }) as DOMRect;
  made.checkVisibility = () => isVisible;
  document.body.append(made);
  return made;
}

beforeEach(() => {
  document.body.replaceChildren();
  document.body.style.backgroundColor = 'rgb(255, 255, 255)';
});

afterEach(() => {
  document.body.removeAttribute('style');
});

test('two buttons that are alike are even', () => {
  expect(unevenness(button(), button(), document.body)).toBeNull();
});

test('what nobody would notice is even', () => {
  expect(unevenness(button(), button({ box: { width: 95 } }), document.body)).toBeNull();
});

test('refusing that is easier to see is no fault', () => {
  expect(unevenness(button({ box: { width: 50 } }), button({ style: { fontWeight: '800' } }), document.body)).toBeNull();
});

test.each([
  ['hidden', 'is not painted', { isVisible: false }],
  ['hidden', 'has no width', { box: { width: 0 } }],
  ['hidden', 'stands above the window', { box: { top: -5 } }],
  ['hidden', 'stands below the window', { box: { bottom: innerHeight + 1 } }],
  ['hidden', 'stands left of the window', { box: { left: -1 } }],
  ['hidden', 'stands right of the window', { box: { right: innerWidth + 1 } }],
  ['size', 'is smaller', { box: { width: 80 } }],
  ['type', 'has smaller type', { style: { fontSize: '12px' } }],
  ['type', 'has lighter type', { style: { fontWeight: '400' } }],
  ['contrast', 'has a paler face', { style: { backgroundColor: 'rgb(200, 200, 200)' } }],
  ['contrast', 'has paler words', { style: { color: 'rgb(200, 200, 200)' } }],
  ['contrast', 'is half transparent', { style: { opacity: '0.5' } }],
] as const)('it is %s when refusing %s', (what, _, change) => {
  expect(unevenness(button(), button(change), document.body)).toBe(what);
});
