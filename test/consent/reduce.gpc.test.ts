import { describe, expect, test } from 'vitest';
import { answerAll } from '../../src/consent/answerAll.ts';
import { isAllowed } from '../../src/consent/isAllowed.ts';
import { reduce } from '../../src/consent/reduce.ts';
import type { State } from '../../src/consent/state.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

/** What a Global Privacy Control signal does to answers, over several page loads. */
const config = createConfig({
  services: { ads: { category: 'advertising' }, video: { category: 'functional', saleOrShare: true } },
});
const signalled = createStart({ gpc: true });
const everything = { performance: true, functional: true, advertising: true };
const advertises = (state: State): boolean => isAllowed(config, state, 'advertising');
const shows = (state: State): boolean => isAllowed(config, state, 'functional', 'video');
const acceptAll = (state: State): State => reduce(config, state, createDecide(answerAll(config, state, true)));

test('it denies advertising on a first visit and asks for the rest', () => {
  const state = play(config, signalled);
  expect(state).toMatchObject({ source: 'gpc', view: 'banner', decision: null });
  expect(advertises(state)).toBe(false);
});

test('it denies advertising where the law says opt-out, and nothing else', () => {
  const optOut = createConfig({ mode: 'opt-out' });
  const state = play(optOut, signalled);
  expect(['performance', 'functional', 'advertising'].filter((id) => isAllowed(optOut, state, id))).toEqual(['performance', 'functional']);
});

describe('an older grant', () => {
  const older = createDecision({ granted: ['advertising', 'functional', 'performance'], services: { ads: true } });

  test('of advertising, and of what sells or shares, is denied, in the record too', () => {
    const state = play(config, createStart({ gpc: true, stored: older }));
    expect(advertises(state)).toBe(false);
    expect(isAllowed(config, state, 'advertising', 'ads')).toBe(false);
    expect(shows(state)).toBe(false);
    expect(state).toMatchObject({ source: 'gpc', id: 'a-record' });
    expect(state.decision).toMatchObject({ granted: ['functional', 'performance'], denied: ['advertising'], services: { video: false }, gpc: true });
  });

  test('of the rest stays', () => {
    const state = play(config, createStart({ gpc: true, stored: older }));
    expect(isAllowed(config, state, 'performance')).toBe(true);
    expect(isAllowed(config, state, 'functional')).toBe(true);
  });

  test('does not come back when the signal goes', () => {
    const { decision } = play(config, createStart({ gpc: true, stored: older }));
    expect(advertises(play(config, createStart({ stored: decision })))).toBe(false);
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
  });

  test('to a service on its own survives "Accept all"', () => {
    const state = play(config, signalled, createDecide({ functional: { video: true } }));
    expect(shows(state)).toBe(true);
    expect(shows(acceptAll(state))).toBe(true);
  });
});

test('"Accept all" leaves what it denied as it is', () => {
  const state = acceptAll(play(config, signalled));
  expect(advertises(state)).toBe(false);
  expect(shows(state)).toBe(false);
  expect(isAllowed(config, state, 'performance')).toBe(true);
});

test('"Accept all" under it grants nothing of what it denied when the signal goes', () => {
  const { decision } = acceptAll(play(config, signalled));
  const later = play(config, createStart({ stored: decision }));
  expect(advertises(later)).toBe(false);
  expect(shows(later)).toBe(false);
});

test('a grant that was given while there was no signal is no explicit opt-in, even in a record that once saw one', () => {
  const refused = play(config, signalled, createDecide({ advertising: false }));
  const granted = play(config, createStart({ stored: refused.decision }), createDecide(everything));
  expect(advertises(granted)).toBe(true);
  expect(advertises(play(config, createStart({ gpc: true, stored: granted.decision })))).toBe(false);
});

test('an answer to something else under it opts nobody in', () => {
  const state = play(config, signalled, createDecide({ performance: true }));
  expect(advertises(state)).toBe(false);
  expect(state.decision?.denied).toEqual(['advertising']);
});

test('a reset under it forgets an explicit opt-in', () => {
  const state = play(config, signalled, createDecide(everything), { type: 'reset' });
  expect(advertises(state)).toBe(false);
  expect(state.source).toBe('gpc');
});

test('an owner who ignores it gets neither denial nor note', () => {
  const ignoring = createConfig({ gpc: 'ignore' });
  const stored = createDecision({ granted: ['advertising', 'functional', 'performance'] });
  const state = play(ignoring, createStart({ gpc: true, stored }));
  expect(state).toMatchObject({ source: 'stored', decision: stored });
  expect(isAllowed(ignoring, state, 'advertising')).toBe(true);
});
