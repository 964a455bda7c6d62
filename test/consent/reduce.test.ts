import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../src/consent/isAllowed.ts';
import { openQuestions } from '../../src/consent/openQuestions.ts';
import { INITIAL } from '../../src/consent/begin.ts';
import { reduce } from '../../src/consent/reduce.ts';
import type { State } from '../../src/consent/state.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { NOW } from '../support/NOW.ts';
import { play } from '../support/play.ts';

const config = createConfig({ services: { maps: { category: 'functional' }, video: { category: 'functional' } } });
const OPTIONAL = ['performance', 'functional', 'advertising'];
const everything = [...OPTIONAL, 'functional/maps', 'functional/video'];

/** The names of what may run and is not essential. */
const running = (state: State, of = config): string[] =>
  of.questions.filter(({ category, service }) => isAllowed(state, category, service)).map(({ name }) => name);
const asked = (state: State, of = config): string[] => openQuestions(of, state).map(({ name }) => name);

describe('a first visit', () => {
  const first = play(config, createStart());

  test('nothing optional runs before the start, nor after it', () => {
    expect(running(INITIAL)).toEqual([]);
    expect(running(first)).toEqual([]);
  });

  test('the banner asks, and there is no record', () => {
    expect(first).toMatchObject({ view: 'banner', decision: null, id: null, source: 'default', mode: 'opt-in' });
  });

  test('in an opt-out region everything runs, nothing is decided and the notice is shown', () => {
    const regional = createConfig({ regions: [{ match: ['US'], mode: 'opt-out' }] });
    const state = play(regional, createStart({ region: 'US-CA' }));
    expect(state).toMatchObject({ mode: 'opt-out', source: 'region', view: 'banner', decision: null, region: 'US-CA' });
    expect(running(state, regional)).toEqual(OPTIONAL);
  });

  test('a region may be written in any case, and an empty one is unknown', () => {
    const regional = createConfig({ regions: [{ match: ['US-CA'], mode: 'opt-out' }] });
    expect(play(regional, createStart({ region: 'us-ca' }))).toMatchObject({ mode: 'opt-out', region: 'US-CA' });
    const elsewhere = createConfig({ mode: 'opt-out', regions: [{ match: ['US'], mode: 'opt-out' }] });
    expect(play(elsewhere, createStart({ region: '' }))).toMatchObject({ mode: 'opt-in', region: null });
  });
});

describe('an answer', () => {
  test('is the record, made at that moment in whole seconds under the present revision', () => {
    const { decision } = play(config, createStart(), { ...createDecide(false), now: NOW + 999 } as ReturnType<typeof createDecide>);
    expect(decision).toMatchObject({ id: 'a-new-record', at: NOW / 1000, rev: '1', granted: [], denied: OPTIONAL, services: {} });
  });

  test.each(['banner', 'preferences', 'embed', 'api'] as const)('says that it came from "%s"', (source) => {
    expect(play(config, createStart(), createDecide(true, source)).source).toBe(source);
  });

  test('keeps the id of the record through changes', () => {
    const stored = createDecision({ denied: OPTIONAL });
    expect(play(config, createStart({ stored }), createDecide(true)).decision?.id).toBe('a-record');
  });

  test('leaves what it does not name as it was, undecided included', () => {
    const state = play(config, createStart(), createDecide({ performance: true }));
    expect(running(state)).toEqual(['performance']);
    expect(asked(state)).toEqual(['functional', 'advertising']);
  });

  test('for a category is one for its services, but for those that it names', () => {
    const state = play(config, createStart(), createDecide({ functional: true, 'functional/maps': false }));
    expect(running(state)).toEqual(['functional', 'functional/video']);
  });

  test('for one service stands until its category is answered again', () => {
    const state = play(config, createStart(), createDecide({ functional: true }), createDecide({ 'functional/maps': false }), createDecide({ performance: true }));
    expect(running(state)).toEqual(['performance', 'functional', 'functional/video']);
    expect(running(reduce(config, state, createDecide({ functional: true })))).toContain('functional/maps');
  });

  test('grants nothing to names that the configuration does not know', () => {
    const state = play(config, createStart(), createDecide({ nowhere: true, toString: true, 'functional/nobody': true }));
    expect(running(state)).toEqual([]);
    expect(state.decision).toMatchObject({ granted: [], services: {} });
  });

  test('to everything grants or denies everything optional', () => {
    expect(running(play(config, createStart(), createDecide(true)))).toEqual(everything);
    expect(running(play(config, createStart(), createDecide(true), createDecide(false)))).toEqual([]);
  });

  test('in a banner that asks about part is one to that part', () => {
    const stored = createDecision({ granted: ['functional'], denied: ['performance'], known: ['maps'] });
    const accepted = play(config, createStart({ stored }), createDecide(true, 'banner'));
    expect(running(accepted)).toEqual(['functional', 'advertising', 'functional/maps', 'functional/video']);
    const refused = play(config, createStart({ stored }), createDecide(false, 'banner'));
    expect(running(refused)).toEqual(['functional', 'functional/maps']);
    for (const state of [accepted, refused]) expect(asked(state)).toEqual([]);
  });
});

describe('a stored record', () => {
  const stored = createDecision({ granted: ['performance'], denied: ['functional', 'advertising'], services: { maps: true } });

  test('counts at once, and nothing is asked', () => {
    const state = play(config, createStart({ stored }));
    expect(running(state)).toEqual(['performance', 'functional/maps']);
    expect(state).toMatchObject({ view: null, source: 'stored', id: 'a-record' });
    expect(state.decision).toBe(stored);
  });

  test('of another consent manager says so', () => {
    expect(play(config, createStart({ imported: stored })).source).toBe('import');
  });

  test('whose revision was raised counts for nothing, but gives the next one its id', () => {
    const raised = createConfig({ revision: 2 });
    const state = play(raised, createStart({ stored }));
    expect(running(state, raised)).toEqual([]);
    expect(state).toMatchObject({ view: 'banner', decision: null, id: 'a-record', source: 'default' });
    expect(reduce(raised, state, createDecide({ performance: false })).decision).toMatchObject({
      id: 'a-record', rev: '2', granted: [], denied: ['performance'], services: {},
    });
  });

  test('that has expired, or comes from the future, counts for nothing', () => {
    for (const now of [NOW + 183 * 86_400_000, NOW - 2 * 86_400_000]) {
      const state = play(config, createStart({ stored, now }));
      expect(state).toMatchObject({ view: 'banner', decision: null });
      expect(running(state)).toEqual([]);
    }
  });

  test('leaves a category that was added later undecided, and asks for it alone', () => {
    const older = createDecision({ granted: ['performance'], denied: ['functional'] });
    const state = play(config, createStart({ stored: older }));
    expect(asked(state)).toEqual(['advertising']);
    expect(running(state)).toEqual(['performance']);
    expect(state.view).toBe('banner');
  });

  test('leaves a service that was added after its category was granted undecided, while the rest stays', () => {
    const older = createConfig({ services: { maps: { category: 'functional' } } });
    const { decision } = play(older, createStart(), createDecide(true));
    const state = play(config, createStart({ stored: decision }));
    expect(running(state)).toEqual([...OPTIONAL, 'functional/maps']);
    expect(asked(state)).toEqual(['functional/video']);
    expect(state.view).toBe('banner');
    // An answer to something else is none to it.
    expect(asked(reduce(config, state, createDecide({ performance: false })))).toEqual(['functional/video']);
  });

  test('that denied a category covers the services it gets later', () => {
    const older = createConfig({ services: { maps: { category: 'functional' } } });
    const { decision } = play(older, createStart(), createDecide(false));
    expect(play(config, createStart({ stored: decision }))).toMatchObject({ view: null });
  });

  test('that is shared with another site keeps what that site asked, here and there', () => {
    const other = createConfig({ categories: { research: {}, functional: {} }, services: { chat: { category: 'functional' } } });
    const { decision: theirs } = play(other, createStart(), createDecide({ research: true, functional: true, 'functional/chat': false }));
    const { decision: shared } = play(config, createStart({ stored: theirs }), createDecide({ performance: true, advertising: false, 'functional/maps': false }));
    expect(shared).toMatchObject({ id: 'a-new-record', granted: ['research', 'performance', 'functional'], denied: ['advertising'] });
    const there = play(other, createStart({ stored: shared }));
    expect(running(there, other)).toEqual(['research', 'functional']);
    expect(there.view).toBeNull();
  });
});

describe('news from elsewhere', () => {
  const granting = createDecision({ id: 'theirs', granted: OPTIONAL });

  test("another tab's answer counts here, and its banner goes", () => {
    const state = play(config, createStart(), { type: 'sync', stored: granting, now: NOW });
    expect(running(state)).toEqual(everything);
    expect(state).toMatchObject({ source: 'tab', id: 'theirs', view: null });
  });

  test('a record that is gone is gone here too, and is asked for again', () => {
    const state = play(config, createStart({ stored: granting }), { type: 'sync', stored: null, now: NOW });
    expect(running(state)).toEqual([]);
    expect(state).toMatchObject({ decision: null, id: null, source: 'default', view: 'banner' });
  });

  test("this page's own answer, as its cookie for a whole domain says it, is no news", () => {
    const state = play(config, createStart(), createDecide(true));
    expect(reduce(config, state, { type: 'sync', stored: { ...state.decision!, domain: 'example.com' }, now: NOW })).toBe(state);
  });

  test('a window that the visitor is working in stays', () => {
    const state = play(config, createStart(), { type: 'open', view: 'preferences' }, { type: 'sync', stored: granting, now: NOW });
    expect(state.view).toBe('preferences');
  });
});

test('a reset forgets answers and id, and asks again', () => {
  const state = play(config, createStart(), createDecide(true, 'banner'), { type: 'reset' });
  expect(running(state)).toEqual([]);
  expect(state).toEqual(play(config, createStart()));
  expect(reduce(config, state, { ...createDecide(true), id: 'another-record' } as ReturnType<typeof createDecide>).decision?.id).toBe('another-record');
});

describe('views', () => {
  const undecided = play(config, createStart());
  const decided = play(config, createStart(), createDecide(true, 'banner'));

  test('opening and closing one changes no answer', () => {
    for (const state of [undecided, decided]) {
      for (const action of [{ type: 'open', view: 'banner' }, { type: 'open', view: 'preferences' }, { type: 'close' }] as const) {
        const { view, ...rest } = reduce(config, state, action);
        expect(rest).toEqual({ ...state, view: undefined });
        expect(view).toBe(action.type === 'open' ? action.view : null);
      }
    }
  });

  test('closing the preferences without an answer leads back to the banner; after one it leads to the page', () => {
    expect(play(config, createStart(), { type: 'open', view: 'preferences' }, { type: 'close' }).view).toBe('banner');
    expect(reduce(config, { ...decided, view: 'preferences' }, { type: 'close' }).view).toBeNull();
  });

  test('closing the banner lets it go until the next page', () => {
    const closed = reduce(config, undecided, { type: 'close' });
    expect(closed.view).toBeNull();
    expect(reduce(config, closed, createDecide({ performance: true })).view).toBeNull();
    expect(play(config, createStart({ stored: closed.decision })).view).toBe('banner');
  });

  test('the view that was answered closes', () => {
    expect(decided.view).toBeNull();
    for (const choice of [false, { performance: true }]) {
      expect(reduce(config, { ...undecided, view: 'preferences' }, createDecide(choice, 'preferences')).view).toBeNull();
      expect(reduce(config, undecided, createDecide(choice, 'banner')).view).toBeNull();
      // Answered in the banner, which stands while the window is on its way.
      expect(reduce(config, { ...undecided, view: 'preferences' }, createDecide(choice, 'banner')).view).toBeNull();
      // Saved from a window that gave way to the banner meanwhile.
      expect(reduce(config, undecided, createDecide(choice, 'preferences')).view).toBeNull();
    }
  });

  test("the banner closes when the page's own code, or an embed, answered all that it asks, and stays otherwise", () => {
    for (const source of ['api', 'embed'] as const) {
      expect(reduce(config, undecided, createDecide(false, source)).view).toBeNull();
      expect(reduce(config, undecided, createDecide({ 'functional/maps': true }, source)).view).toBe('banner');
    }
  });

  test("an answer of the page's own code leaves the open preferences alone", () => {
    expect(reduce(config, { ...undecided, view: 'preferences' }, createDecide(true)).view).toBe('preferences');
  });
});

describe('children', () => {
  const children = createConfig({ audience: 'children', mode: 'opt-out', services: { maps: { category: 'functional' } } });

  test('are not asked, are granted nothing and cannot grant', () => {
    const state = play(children, createStart({ stored: createDecision({ granted: OPTIONAL }) }));
    expect(state.view).toBeNull();
    expect(running(state, children)).toEqual([]);
    expect(reduce(children, state, createDecide(true))).toBe(state);
    expect(reduce(children, state, createDecide({ functional: true }, 'embed'))).toBe(state);
  });
});
