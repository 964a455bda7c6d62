// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSidestep } from '../../src/ui/createSidestep.ts';
import { element } from '../../src/ui/element.ts';

const rectangle = (top: number, bottom: number) => () => ({ top, bottom, left: 0, right: 300 }) as DOMRect;

/** A banner over the lower part of the page, and a field of the page at its very end and one at its start. */
function create() {
  const host = element('div', { tabindex: '-1' });
  const banner = element('section', {});
  const [first, last] = [element('input', {}), element('input', {})];
  document.body.replaceChildren(host, first, last);
  banner.getBoundingClientRect = rectangle(500, 700);
  first.getBoundingClientRect = rectangle(0, 20);
  last.getBoundingClientRect = rectangle(600, 620);
  const scrolled = vi.fn<Element['scrollIntoView']>();
  for (const field of [first, last]) field.scrollIntoView = scrolled;
  const onMove = vi.fn<(banner: HTMLElement) => void>();
  const follow = createSidestep(host, onMove);
  follow(banner);
  return { host, banner, first, last, scrolled, onMove, follow };
}

let stop: () => void = () => undefined;

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => { run(); });
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** Created, and taken away again after the test: it listens to the whole document. */
function created() {
  const all = create();
  stop = () => { all.follow(null); };
  return all;
}

test('the banner goes to the other edge while it covers what has the focus, and comes back after', () => {
  const { banner, first, last, scrolled, onMove } = created();
  last.focus();
  expect(banner.className).toBe('aside');
  expect(scrolled).toHaveBeenCalledWith({ block: 'nearest', behavior: 'instant' });
  first.focus();
  expect(banner.className).toBe('');
  expect(onMove.mock.calls).toEqual([[banner], [banner]]);
});

test('what is covered in part only moves nothing', () => {
  const { banner, last, onMove } = created();
  last.getBoundingClientRect = rectangle(480, 520);
  last.focus();
  expect(banner.className).toBe('');
  expect(onMove).not.toHaveBeenCalled();
});

test('it stays where it is while the focus is inside it', () => {
  const { host, banner, last } = created();
  last.focus();
  host.focus();
  expect(banner.className).toBe('aside');
});

test('once it is gone it follows nothing', () => {
  const { banner, last, follow } = created();
  follow(null);
  last.focus();
  expect(banner.className).toBe('');
});
