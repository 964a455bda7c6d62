import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../src/consent/isAllowed.ts';
import { openQuestions } from '../../src/consent/openQuestions.ts';
import { INITIAL, reduce } from '../../src/consent/reduce.ts';
import type { State } from '../../src/consent/state.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { NOW } from '../support/NOW.ts';
import { play } from '../support/play.ts';

const config = createConfig({ services: { maps: { category: 'functional' }, video: { category: 'functional' } } });
const OPTIONAL = ['performance', 'functional', 'advertising'];
const everything = { performance: true, functional: true, advertising: true };
const nothing = { performance: false, functional: false, advertising: false };

/** Optional categories, and services as `category/service`, that may run. */
const running = (state: State, of = config): string[] => [
  ...OPTIONAL.filter((id) => isAllowed(of, state, id)),
  ...of.services.filter((service) => isAllowed(of, state, service.category, service.id)).map(({ id }) => id),
];

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
});

describe('an answer', () => {
  test('is the record, made at that moment in whole seconds under the present revision', () => {
    const { decision } = play(config, createStart(), { ...createDecide(nothing), now: NOW + 999 } as ReturnType<typeof createDecide>);
    expect(decision).toMatchObject({ id: 'a-new-record', at: NOW / 1000, rev: '1', granted: [], denied: [...OPTIONAL].sort() });
  });

  test.each(['banner', 'preferences', 'embed', 'api'] as const)('says that it came from "%s"', (source) => {
    expect(play(config, createStart(), createDecide(everything, source)).source).toBe(source);
  });

  test('keeps the id of the record through changes', () => {
    const stored = createDecision({ denied: OPTIONAL });
    expect(play(config, createStart({ stored }), createDecide(everything)).decision?.id).toBe('a-record');
  });

  test('leaves what it does not name as it was, undecided included', () => {
    const state = play(config, createStart(), createDecide({ performance: true }));
    expect(running(state)).toEqual(['performance']);
    expect(openQuestions(config, state).categories).toEqual(['functional', 'advertising']);
  });

  test('of several choices the later one wins', () => {
    const state = play(config, createStart(), createDecide([{ functional: true }, { functional: { maps: false } }]));
    expect(running(state)).toEqual(['functional', 'video']);
  });

  test('grants nothing to names that the configuration does not know', () => {
    const state = play(config, createStart(), createDecide({ nowhere: true, toString: true, functional: { nobody: true } }));
    expect(running(state)).toEqual([]);
    expect(state.decision).toMatchObject({ granted: [], services: {} });
  });
});

describe('a stored record', () => {
  const stored = createDecision({ granted: ['performance'], denied: ['functional', 'advertising'], services: { maps: true } });

  test('counts at once, and nothing is asked', () => {
    const state = play(config, createStart({ stored }));
    expect(running(state)).toEqual(['performance', 'maps']);
    expect(state).toMatchObject({ view: null, source: 'stored', id: 'a-record' });
    expect(state.decision).toBe(stored);
  });

  test('of another consent manager says so', () => {
    expect(play(config, createStart({ stored, imported: true })).source).toBe('import');
  });

  test('whose revision was raised counts for nothing, but gives the next one its id', () => {
    const raised = createConfig({ revision: 2 });
    const state = play(raised, createStart({ stored }));
    expect(running(state)).toEqual([]);
    expect(state).toMatchObject({ view: 'banner', decision: null, id: 'a-record', source: 'default' });
    expect(reduce(raised, state, createDecide({ performance: false })).decision).toMatchObject({
      id: 'a-record', rev: '2', granted: [], denied: ['performance'], services: {},
    });
  });

  test('that has expired, or comes from the future, counts for nothing', () => {
    for (const now of [NOW + 183 * 86_400_000, NOW - 2 * 86_400_000]) {
      expect(play(config, createStart({ stored, now }))).toMatchObject({ view: 'banner', decision: null });
    }
  });

  test('leaves a category that was added later undecided, and asks for it alone', () => {
    const older = createDecision({ granted: ['performance'], denied: ['functional'] });
    const state = play(config, createStart({ stored: older }));
    expect(openQuestions(config, state)).toEqual({ categories: ['advertising'], services: [] });
    expect(running(state)).toEqual(['performance']);
    expect(state.view).toBe('banner');
  });

  test('leaves a service that was added after its category was granted undecided, while the rest stays', () => {
    const older = createConfig({ services: { maps: { category: 'functional' } } });
    const { decision } = play(older, createStart(), createDecide(everything));
    const state = play(config, createStart({ stored: decision }));
    expect(running(state)).toEqual([...OPTIONAL, 'maps']);
    expect(openQuestions(config, state)).toMatchObject({ categories: [], services: [{ id: 'video' }] });
    expect(state.view).toBe('banner');
  });

  test('that denied a category covers the services it gets later', () => {
    const older = createConfig({ services: { maps: { category: 'functional' } } });
    const { decision } = play(older, createStart(), createDecide(nothing));
    expect(play(config, createStart({ stored: decision }))).toMatchObject({ view: null });
  });
});

describe('news from elsewhere', () => {
  const granting = createDecision({ id: 'theirs', granted: OPTIONAL });

  test("another tab's answer counts here, and its banner goes", () => {
    const state = play(config, createStart(), { type: 'sync', stored: granting, now: NOW });
    expect(running(state)).toEqual([...OPTIONAL, 'maps', 'video']);
    expect(state).toMatchObject({ source: 'tab', id: 'theirs', view: null });
  });

  test('a record that is gone is gone here too, and is asked for again', () => {
    const state = play(config, createStart({ stored: granting }), { type: 'sync', stored: null, now: NOW });
    expect(running(state)).toEqual([]);
    expect(state).toMatchObject({ decision: null, id: null, source: 'default', view: 'banner' });
  });

  test('a window that the visitor is working in stays', () => {
    const state = play(config, createStart(), { type: 'open', view: 'preferences' }, { type: 'sync', stored: granting, now: NOW });
    expect(state.view).toBe('preferences');
  });
});

test('a reset forgets answers and id, and asks again', () => {
  const state = play(config, createStart(), createDecide(everything, 'banner'), { type: 'reset' });
  expect(running(state)).toEqual([]);
  expect(state).toEqual(play(config, createStart()));
});

describe('views', () => {
  const undecided = play(config, createStart());
  const decided = play(config, createStart(), createDecide(everything, 'banner'));

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
    expect(reduce(config, undecided, { type: 'close' }).view).toBeNull();
  });

  test('the view that was answered closes', () => {
    expect(decided.view).toBeNull();
    const open = { ...decided, view: 'preferences' } as const;
    expect(reduce(config, open, createDecide(nothing, 'preferences')).view).toBeNull();
  });

  test("the banner closes when the page's own code answered all that it asks, and stays otherwise", () => {
    expect(reduce(config, undecided, createDecide(nothing)).view).toBeNull();
    expect(reduce(config, undecided, createDecide({ performance: true })).view).toBe('banner');
  });

  test("an answer of the page's own code leaves the open preferences alone", () => {
    expect(reduce(config, { ...undecided, view: 'preferences' }, createDecide(everything)).view).toBe('preferences');
  });
});

describe('children', () => {
  const children = createConfig({ audience: 'children', mode: 'opt-out', services: { maps: { category: 'functional' } } });

  test('are not asked, are granted nothing and cannot grant', () => {
    const state = play(children, createStart({ stored: createDecision({ granted: OPTIONAL }) }));
    expect(state.view).toBeNull();
    expect(running(state, children)).toEqual([]);
    expect(reduce(children, state, createDecide(everything))).toBe(state);
  });
});
