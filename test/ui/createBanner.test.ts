// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { Texts } from '../../src/config/texts.ts';
import type { FikaConfig } from '../../src/config/types.ts';
import type { Action } from '../../src/consent/state.ts';
import english from '../../src/locales/en.ts';
import swedish from '../../src/locales/sv.ts';
import { createBanner } from '../../src/ui/createBanner.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { NOW } from '../support/NOW.ts';
import { play } from '../support/play.ts';
import { createModel } from './createModel.ts';
import { createOptions } from './createOptions.ts';

const STATUS = '<p>status</p>';

/** A banner over a page where this has happened, and ways to look at it and to draw it again. */
function show(input: FikaConfig = {}, ...actions: readonly Action[]) {
  const config = createConfig(input);
  const options = createOptions(config);
  const parent = document.createElement('div');
  parent.append(document.createRange().createContextualFragment(STATUS));
  options.root.append(parent);
  const prepare = vi.fn();
  const watch = vi.fn();
  const draw = createBanner(parent, options, prepare, watch);
  const view = (texts: Texts, ...more: readonly Action[]) => ({
    ...options,
    ...createModel(config, play(config, ...(actions.length > 0 ? actions : [createStart()]), ...more)),
    texts,
    language: 'en',
  });
  draw(view(english));
  const part = (name: string): HTMLElement => parent.querySelector<HTMLElement>(`[part~="${name}"]`)!;
  return {
    ...options,
    parent,
    prepare,
    watch,
    part,
    redraw: (texts: Texts, ...more: readonly Action[]) => {
      draw(view(texts, ...more));
    },
    remove: () => {
      draw(null);
    },
    texts: (selector: string) => [...parent.querySelectorAll(`[part=banner] ${selector}`)].map((found) => found.textContent),
  };
}

test('it stands before what else is in the root, as a section named by its heading', () => {
  const { parent, part } = show();
  expect(parent.firstElementChild).toBe(part('banner'));
  expect(part('banner').outerHTML).toContain('<section part="banner" popover="manual" aria-labelledby="banner-title">');
  expect(part('title').id).toBe('banner-title');
  expect(part('banner').querySelectorAll('[style]')).toHaveLength(0);
});

test('it asks for consent to each optional purpose, with three buttons of one kind', () => {
  const { texts, part } = show();
  expect(texts('h2')).toEqual([english.title]);
  expect(texts('[part=text]')).toEqual([english.intro]);
  expect(texts('li')).toEqual([english.performancePurpose, english.functionalPurpose, english.advertisingPurpose]);
  expect(texts('[part=actions] > button')).toEqual([english.acceptAll, english.rejectAll, english.settings]);
  for (const name of ['accept-all', 'reject-all', 'settings']) {
    expect(part(name).outerHTML).toContain(`<button part="button ${name}" type="button">`);
  }
  expect(part('link')).toBeNull();
});

test('where content runs until it is refused, it says so and offers to opt out', () => {
  const { texts } = show({ mode: 'opt-out' });
  expect(texts('[part=text]')).toEqual([english.notice]);
  expect(texts('button')).toEqual([english.optIn, english.optOut, english.settings]);
});

test('to a visitor who has answered it names only the services that are new', () => {
  const services = { video: { category: 'functional', name: 'Video' }, maps: { category: 'functional' } };
  const stored = createDecision({ granted: ['performance', 'functional'], denied: ['advertising'], known: ['maps'] });
  const { texts } = show({ services, changes: 'We changed.' }, createStart({ stored }));
  expect(texts('[part=text]')).toEqual([english.news]);
  expect(texts('li')).toEqual(['Video']);
});

test('to a visitor who has only allowed an embed it introduces everything, and calls nothing new', () => {
  const services = { video: { category: 'functional', name: 'Video' } };
  for (const own of [{ granted: ['functional'] }, { services: { video: true } }]) {
    const stored = createDecision({ ...own, known: ['video'] });
    const { texts } = show({ services, changes: 'We changed.' }, createStart({ stored }));
    expect(texts('[part=text]')).toEqual([english.intro]);
    expect(texts('li')).toContain(english.advertisingPurpose);
  }
});

test('a category that is open is introduced in full, whatever else is new', () => {
  const stored = createDecision({ granted: ['performance'], denied: ['functional'], known: [] });
  const { texts } = show({ services: { stats: { category: 'performance', name: 'Stats' } } }, createStart({ stored }));
  expect(texts('[part=text]')).toEqual([english.intro]);
  expect(texts('li')).toEqual([english.advertisingPurpose, 'Stats']);
});

test('called back by the page after every answer, it is about every category', () => {
  const stored = createDecision({ granted: ['performance', 'functional'], denied: ['advertising'] });
  const { texts } = show({ services: { video: { category: 'functional' } }, changes: 'We changed.' }, createStart({ stored }));
  expect(texts('[part=text]')).toEqual([english.intro]);
  expect(texts('li')).toEqual([english.performancePurpose, english.functionalPurpose, english.advertisingPurpose]);
});

test('when a new revision asks again, it tells first what has changed', () => {
  const stored = createDecision({ granted: ['performance'], denied: ['functional', 'advertising'] });
  const { texts } = show({ revision: '2', changes: 'We changed.' }, createStart({ stored }));
  expect(texts('[part=text]')).toEqual(['We changed.', english.intro]);
});

test('what has changed is no news to a first visitor', () => {
  expect(show({ changes: 'We changed.' }).texts('[part=text]')).toEqual([english.intro]);
});

test('a Global Privacy Control signal is confirmed, and what it denies is not asked for', () => {
  const { texts } = show({}, createStart({ gpc: true }));
  expect(texts('[part=text]')).toEqual([english.intro, english.gpc]);
  expect(texts('li')).toEqual([english.performancePurpose, english.functionalPurpose]);
});

test('it names the controller, literally, and links the policies that there are', () => {
  const { texts, part } = show({ controller: { name: 'Bread $& <b>' }, links: { privacy: '/privacy', imprint: '/imprint' } });
  expect(texts('h2')).toEqual(['Bread $& <b> and cookies']);
  expect(texts('.links a')).toEqual([english.privacyPolicy, english.imprint]);
  expect(part('link').outerHTML).toBe(`<a part="link" href="/privacy">${english.privacyPolicy}</a>`);
});

test('a category of the owner stands under its own title, and markup in it is text', () => {
  const { texts } = show({ categories: { essential: {}, performance: { title: '<i>Numbers</i>' }, chat: {} } });
  expect(texts('li')).toEqual(['<i>Numbers</i>', 'chat']);
});

describe('its buttons', () => {
  test.each([
    ['accept-all', true],
    ['reject-all', false],
  ])('%s answers what is asked with %s', (name, answer) => {
    const { part, decide, open } = show();
    part(name).click();
    expect(decide.mock.calls).toEqual([[answer, 'banner']]);
    expect(open).not.toHaveBeenCalled();
  });

  test('settings opens the window', () => {
    const { part, decide, open } = show();
    part('settings').click();
    expect(open.mock.calls).toEqual([['preferences']]);
    expect(decide).not.toHaveBeenCalled();
  });

  test('settings has the window fetched as soon as pointer or focus is on it', () => {
    const { part, prepare } = show();
    part('accept-all').focus();
    expect(prepare).not.toHaveBeenCalled();
    part('settings').dispatchEvent(new Event('pointerenter'));
    expect(prepare).toHaveBeenCalledTimes(1);
    part('settings').focus();
    expect(prepare).toHaveBeenCalledTimes(2);
  });
});

test('what watches over it is fetched with the first key, not before', () => {
  const { watch, part } = show();
  part('accept-all').click();
  expect(watch).not.toHaveBeenCalled();
  for (let press = 0; press < 2; press += 1) dispatchEvent(new Event('keydown'));
  expect(watch).toHaveBeenCalledTimes(1);
});

describe('drawn again', () => {
  test.each(['accept-all', 'reject-all', 'settings'])('in another language, the focus stays on %s', (name) => {
    const { part, redraw, root } = show();
    part(name).focus();
    redraw(swedish);
    expect(part('reject-all').textContent).toBe(swedish.rejectAll);
    expect(root.activeElement).toBe(part(name));
  });

  test('with the same words, the focus stays on a link', () => {
    const { part, redraw, root } = show({ links: { privacy: '/privacy' } });
    part('link').focus();
    redraw(english);
    expect(root.activeElement).toBe(part('link'));
  });

  test('with news, it is the same banner with other words', () => {
    const { part, redraw, texts } = show({ services: { video: { category: 'functional' } } });
    const before = part('banner');
    const stored = createDecision({ granted: ['performance', 'functional'], denied: ['advertising'], known: [] });
    redraw(english, { type: 'sync', stored, now: NOW });
    expect(part('banner')).toBe(before);
    expect(texts('[part=text]')).toEqual([english.news]);
    expect(texts('li')).toEqual(['video']);
  });

  test('with no view it goes, and comes back to its place', () => {
    const { parent, part, redraw, remove } = show();
    remove();
    remove();
    expect(parent.innerHTML).toBe(STATUS);
    redraw(english);
    expect(parent.firstElementChild).toBe(part('banner'));
    expect(parent.querySelectorAll('[part=banner]')).toHaveLength(1);
  });
});
