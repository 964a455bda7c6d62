// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createHost } from '../../src/page/createHost.ts';

const sheet = { replaceSync: vi.fn<(css: string) => void>() };

const onLost = vi.fn<() => void>();

beforeEach(() => {
  vi.restoreAllMocks();
  sheet.replaceSync.mockClear();
  vi.stubGlobal('CSSStyleSheet', function () {
    return sheet;
  });
  // A name can be defined once.
  vi.spyOn(customElements, 'define').mockReturnValue();
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (this: HTMLElement, init) {
    // jsdom has none.
    return Object.assign(attach.call(this, init), { adoptedStyleSheets: [] });
  });
});

test.each([
  ['bottom-start', 'bottom:20px', 'inset-inline-start:20px'],
  ['bottom-end', 'bottom:20px', 'inset-inline-end:20px'],
  ['top-start', 'top:20px', 'inset-inline-start:20px'],
  ['top-end', 'top:20px', 'inset-inline-end:20px'],
] as const)('the button stands in the corner %s', (corner, edge, side) => {
  createHost({ theme: 'auto', corner }, onLost);
  const [css = ''] = sheet.replaceSync.mock.lastCall ?? [];
  for (const line of [edge, side]) expect(css).toContain(line);
  expect(css.match(/20px/g)).toHaveLength(2);
});

test.each([
  ['auto', 'light dark'],
  ['light', 'light'],
  ['dark', 'dark'],
] as const)('the theme %s is the colour scheme %s', (theme, scheme) => {
  createHost({ theme, corner: 'bottom-start' }, onLost);
  expect(sheet.replaceSync.mock.lastCall?.[0]).toContain(`color-scheme:${scheme}!important`);
});

test('it stands first in <body>, and comes back', () => {
  document.body.replaceChildren(document.createElement('main'));
  const { attach } = createHost({ theme: 'auto', corner: 'bottom-start' }, onLost);
  attach();
  expect(document.body.firstElementChild?.localName).toBe('fika-consent');
  document.body.replaceChildren();
  attach();
  expect(document.body.firstElementChild?.localName).toBe('fika-consent');
});

test('it tells when the page took it out, and gives the page time in between', () => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  vi.mocked(customElements.define).mockRestore();
  const { attach } = createHost({ theme: 'auto', corner: 'bottom-start' }, onLost);
  attach();
  expect(onLost).not.toHaveBeenCalled();
  document.body.replaceWith(document.createElement('body'));
  expect(onLost).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(onLost).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});
