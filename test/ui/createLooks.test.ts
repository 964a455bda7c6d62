// @vitest-environment jsdom
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { FikaConfig, UiConfig } from '../../src/config/types.ts';
import type { checkProminence } from '../../src/ui/checkProminence.ts';
import { createLooks } from '../../src/ui/createLooks.ts';
import { element } from '../../src/ui/element.ts';
import { createConfig } from '../support/createConfig.ts';
import { createOptions } from './createOptions.ts';

type Place = (banner: HTMLElement | null) => void;
const late = vi.hoisted(() => ({
  placeModal: vi.fn<Place>(),
  clear: vi.fn<Place>(),
  sidestep: vi.fn<Place>(),
  checkProminence: vi.fn<typeof checkProminence>(),
}));
// Each has tests of its own.
vi.mock('../../src/ui/addStyles.ts', () => ({ addStyles: () => undefined }));
vi.mock('../../src/ui/createModal.ts', () => ({ createModal: () => late.placeModal }));
vi.mock('../../src/ui/createClearance.ts', () => ({ createClearance: () => late.clear }));
vi.mock('../../src/ui/createSidestep.ts', () => ({ createSidestep: () => late.sidestep }));
vi.mock('../../src/ui/checkProminence.ts', () => ({ checkProminence: late.checkProminence }));

/** The looks of a banner that stands already. */
function create(config: FikaConfig = {}) {
  const options = createOptions(createConfig(config));
  const banner = element('section', { part: 'banner' });
  const container = element('div', { class: 'root' }, banner);
  options.root.append(container);
  return { ...options, banner, container, place: createLooks(container, options) };
}

const nameWith = (ui: UiConfig): string => create({ ui }).banner.className;

const address = location.href;
beforeEach(() => {
  vi.clearAllMocks();
  history.replaceState(null, '', address);
});
afterAll(() => {
  history.replaceState(null, '', address);
});

test('without a wish the banner is a box at the bottom where lines start', () => {
  expect(nameWith({})).toBe('box bottom left');
});

test.each([
  ['bar', 'top', 'bar top left'],
  ['cloud', 'bottom', 'cloud bottom left'],
  ['box', 'bottom-end', 'box bottom right'],
  ['box', 'top-start', 'box top left'],
] as const)('%s at %s is what the banner becomes', (layout, position, name) => {
  expect(nameWith({ layout, position })).toBe(name);
});

test('on a page that runs from right to left the start is on the right', () => {
  const style = vi.spyOn(window, 'getComputedStyle').mockReturnValue({ direction: 'rtl' } as CSSStyleDeclaration);
  expect(nameWith({ position: 'bottom-start' })).toBe('box bottom right');
  expect(nameWith({ position: 'bottom-end' })).toBe('box bottom left');
  style.mockRestore();
});

test('the look and the place of the window are for everything of the interface', () => {
  expect([...create({ ui: { look: 'sea', preferences: 'side' } }).container.classList]).toEqual(['root', 'sea', 'side']);
});

test('a banner that is not modal keeps what has the focus in view', () => {
  const { banner } = create({ ui: { layout: 'bar' } });
  expect(late.clear).toHaveBeenLastCalledWith(banner);
  expect(late.sidestep).toHaveBeenLastCalledWith(banner);
  expect(late.placeModal).not.toHaveBeenCalled();
});

test('a modal banner stands in its dialog, where nothing of the page is to be kept in view', () => {
  const { banner } = create({ ui: { layout: 'modal' } });
  expect(late.placeModal).toHaveBeenLastCalledWith(banner);
  expect(late.clear).not.toHaveBeenCalled();
});

test.each(['privacy', 'cookies', 'imprint'] as const)('on the page that links.%s names nothing stands in front of the text', (link) => {
  const { banner } = create({ ui: { layout: 'modal' }, links: { [link]: location.pathname } });
  expect(banner.className).toBe('box bottom left');
  expect(late.placeModal).not.toHaveBeenCalled();
});

test.each([
  ['another page', '/', '/elsewhere'],
  ['the start of a site whose policy is one of its pages by number', '/', '/?page_id=3'],
  ['another such page', '/?page_id=2', '/?page_id=3'],
  ['the start of this site, where the policy is that of another host', '/', 'https://company.example/'],
])('on %s a modal banner is modal', (_, here, privacy) => {
  history.replaceState(null, '', here);
  expect(create({ ui: { layout: 'modal' }, links: { privacy } }).banner.className).toBe('modal bottom left');
});

test.each([
  ['/?page_id=3', '/?page_id=3'],
  ['/?page_id=3&utm_source=letter#rights', '/?page_id=3'],
  ['/privacy?utm_source=letter', '/privacy#cookies'],
])('%s is the page that the link %s names, so nothing stands in front of it', (here, privacy) => {
  history.replaceState(null, '', here);
  expect(create({ ui: { layout: 'modal' }, links: { privacy } }).banner.className).toBe('box bottom left');
});

test('a banner that is drawn anew is put in its place anew, and one that has gone is let go', () => {
  const { banner, container, place } = create();
  const other = element('section', { part: 'banner' });
  banner.replaceWith(other);
  place();
  expect(other.className).toBe('box bottom left');
  expect(late.clear).toHaveBeenLastCalledWith(other);
  other.remove();
  place();
  expect(late.clear).toHaveBeenLastCalledWith(null);
  expect(container.className).toBe('root cinnamon center');
});

test('the owner is told of a refusal that the page made less prominent', () => {
  const { container, report } = create();
  const [find, , tell] = late.checkProminence.mock.lastCall!;
  expect(find()).toBe(container);
  const reject = element('button', {});
  tell('hidden', reject);
  expect(report).toHaveBeenCalledWith('prominence', 'hidden', reject);
});
