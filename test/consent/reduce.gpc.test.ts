import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../src/consent/isAllowed.ts';
import { reduce } from '../../src/consent/reduce.ts';
import type { State } from '../../src/consent/state.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { NOW } from '../support/NOW.ts';
import { play } from '../support/play.ts';

/** What a Global Privacy Control signal does to answers, over several page loads. */
const config = createConfig({
  services: { ads: { category: 'advertising' }, video: { category: 'functional', saleOrShare: true } },
});
const signalled = createStart({ gpc: true });
const advertises = (state: State): boolean => isAllowed(state, 'advertising');
const shows = (state: State): boolean => isAllowed(state, 'functional', 'video');
const acceptAll = (state: State, source: 'banner' | 'api' = 'banner'): State => reduce(config, state, createDecide(true, source));

test('it denies advertising on a first visit and asks for the rest', () => {
  const state = play(config, signalled);
  expect(state).toMatchObject({ source: 'gpc', view: 'banner', decision: null, gpc: true, signalled: true });
  expect(advertises(state)).toBe(false);
});

test('it denies advertising where the law says opt-out, and nothing else', () => {
  const state = play(createConfig({ mode: 'opt-out' }), signalled);
  expect(['performance', 'functional', 'advertising'].filter((id) => isAllowed(state, id))).toEqual(['performance', 'functional']);
});

describe('an older grant', () => {
  const older = createDecision({ granted: ['advertising', 'functional', 'performance'], services: { ads: true } });

  test('of advertising, and of what sells or shares, is denied, in the record too', () => {
    const state = play(config, createStart({ gpc: true, stored: older }));
    expect(advertises(state)).toBe(false);
    expect(isAllowed(state, 'advertising', 'ads')).toBe(false);
    expect(shows(state)).toBe(false);
    expect(state).toMatchObject({ source: 'gpc', id: 'a-record' });
    expect(state.decision).toMatchObject({ denied: ['advertising'], services: { video: false }, gpc: true, at: older.at });
  });

  test('of the rest stays', () => {
    const state = play(config, createStart({ gpc: true, stored: older }));
    expect(['performance', 'functional'].filter((id) => isAllowed(state, id))).toEqual(['performance', 'functional']);
    expect([...state.decision!.granted].sort()).toEqual(['functional', 'performance']);
  });

  test('is denied when it comes from another tab too', () => {
    const state = play(config, signalled, { type: 'sync', stored: older, now: NOW });
    expect(advertises(state)).toBe(false);
    expect(state.decision?.denied).toEqual(['advertising']);
  });

  test('does not come back when the signal goes', () => {
    const { decision } = play(config, createStart({ gpc: true, stored: older }));
    expect(advertises(play(config, createStart({ stored: decision })))).toBe(false);
  });

  test('that another site with the same record asked for does not become explicit on this one', () => {
    const without = createConfig({ categories: { performance: {} } });
    const { decision } = play(without, createStart({ gpc: true, stored: older }));
    const there = play(config, createStart({ gpc: true, stored: decision }));
    expect(advertises(there)).toBe(false);
    expect(isAllowed(there, 'advertising', 'ads')).toBe(false);
    expect(shows(there)).toBe(false);
  });
});

describe('an explicit opt-in under it', () => {
  const given = play(config, signalled, createDecide({ advertising: true }));

  test('counts, on this page and on the next', () => {
    expect(advertises(given)).toBe(true);
    const next = play(config, createStart({ gpc: true, stored: given.decision }));
    expect(advertises(next)).toBe(true);
    expect(next.source).toBe('stored');
  });

  test('survives "Accept all"', () => {
    expect(advertises(acceptAll(given))).toBe(true);
    expect(advertises(acceptAll(given, 'api'))).toBe(true);
  });

  test('to a service on its own survives "Accept all"', () => {
    const state = play(config, signalled, createDecide({ 'functional/video': true }));
    expect(shows(state)).toBe(true);
    expect(shows(acceptAll(state))).toBe(true);
    expect(shows(acceptAll(state, 'api'))).toBe(true);
  });

  test('to a category by its own switch is one to its services, those that sell among them', () => {
    expect(shows(play(config, signalled, createDecide({ functional: true })))).toBe(true);
    expect(shows(play(config, signalled, createDecide({ functional: true, 'functional/video': false })))).toBe(false);
  });

  test('does not outlive its withdrawal', () => {
    const withdrawn = reduce(config, given, createDecide(false));
    expect(advertises(withdrawn)).toBe(false);
    expect(advertises(play(config, createStart({ gpc: true, stored: withdrawn.decision })))).toBe(false);
  });
});

describe.each(['banner', 'api'] as const)('"Accept all" (%s)', (source) => {
  test('leaves what it denied as it is', () => {
    const state = acceptAll(play(config, signalled), source);
    expect(advertises(state)).toBe(false);
    expect(shows(state)).toBe(false);
    expect(['performance', 'functional'].filter((id) => isAllowed(state, id))).toEqual(['performance', 'functional']);
    expect(state.view).toBeNull();
  });

  test('under it grants nothing of what it denied when the signal goes', () => {
    const { decision } = acceptAll(play(config, signalled), source);
    const later = play(config, createStart({ stored: decision }));
    expect(advertises(later)).toBe(false);
    expect(shows(later)).toBe(false);
  });
});

test('a grant that was given while there was no signal is no explicit opt-in, even in a record that once saw one', () => {
  const refused = play(config, signalled, createDecide({ advertising: false }));
  const granted = play(config, createStart({ stored: refused.decision }), createDecide(true));
  expect(advertises(granted)).toBe(true);
  expect(advertises(play(config, createStart({ gpc: true, stored: granted.decision })))).toBe(false);
});

test('an answer to something else under it opts nobody in', () => {
  const state = play(config, signalled, createDecide({ performance: true }));
  expect(advertises(state)).toBe(false);
  expect(state.decision?.denied).toEqual(['advertising']);
});

test('a reset under it forgets an explicit opt-in', () => {
  const state = play(config, signalled, createDecide({ advertising: true }), { type: 'reset' });
  expect(advertises(state)).toBe(false);
  expect(state.source).toBe('gpc');
});

test('an owner who ignores it gets neither denial nor note', () => {
  const ignoring = createConfig({ gpc: 'ignore' });
  const stored = createDecision({ granted: ['advertising', 'functional', 'performance'] });
  const state = play(ignoring, createStart({ gpc: true, stored }));
  expect(state).toMatchObject({ source: 'stored', decision: stored, gpc: true });
  expect(advertises(state)).toBe(true);
  expect(play(ignoring, signalled, createDecide(true)).decision).not.toHaveProperty('gpc');
});

test('on a page for children the record stays as it is: what is denied there is not the answer of the visitor', () => {
  const children = createConfig({ audience: 'children' });
  const stored = createDecision({ granted: ['advertising', 'performance'], denied: ['functional'] });
  const { decision } = play(children, createStart({ gpc: true, stored }));
  expect(decision).toEqual(stored);
});
