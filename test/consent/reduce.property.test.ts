import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAllowed } from '../../src/consent/isAllowed.ts';
import { decode, encode } from '../../src/consent/record.ts';
import { INITIAL } from '../../src/consent/begin.ts';
import { reduce } from '../../src/consent/reduce.ts';
import type { Action, Decision, State } from '../../src/consent/state.ts';
import { assertAlways } from '../support/assertAlways.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { NOW } from '../support/NOW.ts';

const services = {
  maps: { category: 'functional' },
  video: { category: 'functional', saleOrShare: true },
  ads: { category: 'advertising' },
} as const;
const config = createConfig({ services });
const CATEGORIES = ['performance', 'functional', 'advertising'];
const NAMES = [...CATEGORIES, ...Object.entries(services).map(([id, { category }]) => `${category}/${id}`)];
const FOR_SALE = ['advertising', 'functional/video', 'advertising/ads'];
const categoryOf = (name: string): string => name.split('/')[0] ?? '';

const anyStored: fc.Arbitrary<Decision | null> = fc.option(
  fc
    .record({
      rev: fc.constantFrom('1', '1', '1', '0'),
      answers: fc.dictionary(fc.constantFrom(...CATEGORIES, 'nowhere'), fc.boolean()),
      services: fc.dictionary(fc.constantFrom(...Object.keys(services), 'nobody'), fc.boolean()),
      known: fc.option(fc.subarray(Object.keys(services)), { nil: undefined }),
      gpc: fc.option(fc.constant(true), { nil: undefined }),
    })
    .map(({ answers, known, gpc, ...own }) =>
      createDecision({
        ...own,
        granted: Object.keys(answers).filter((id) => answers[id]),
        denied: Object.keys(answers).filter((id) => !answers[id]),
        ...(known && { known }),
        ...(gpc && { gpc }),
      }),
    ),
);

const anyChoice = (names: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...names), fc.boolean()).map((choice) => new Map(Object.entries(choice)));

interface Wanted {
  gpc?: fc.Arbitrary<boolean>;
  stored?: fc.Arbitrary<Decision | null>;
  names?: readonly string[];
}

/** A visit of several pages: it begins with the start of one. */
const anyActions = ({
  gpc = fc.boolean(),
  stored = anyStored,
  names = [...NAMES, 'essential', 'nowhere', 'functional/ads', 'performance/nobody'],
}: Wanted = {}): fc.Arbitrary<Action[]> => {
  const now = fc.constant(NOW);
  const start: fc.Arbitrary<Action> = fc.record({ type: fc.constant('start' as const), stored, region: fc.constant(null), gpc, now });
  const sync: fc.Arbitrary<Action> = fc.record({ type: fc.constant('sync' as const), stored, now });
  const decide: fc.Arbitrary<Action> = fc.record({
    type: fc.constant('decide' as const),
    choice: fc.oneof(fc.boolean(), anyChoice(names)),
    source: fc.constantFrom('banner', 'preferences', 'embed', 'api'),
    id: fc.constant('new'),
    now,
  });
  const other = fc.constantFrom<Action[]>({ type: 'reset' }, { type: 'close' }, { type: 'open', view: 'banner' }, { type: 'open', view: 'preferences' });
  const action = fc.oneof(start, sync, { weight: 3, arbitrary: decide }, other);
  return fc.tuple(start, fc.array(action, { maxLength: 12 })).map(([first, rest]) => [first, ...rest]);
};

/** What was last said about each name, by the visitor or by a signal: a second, much simpler telling of the rules. */
interface Told {
  words: Map<string, boolean>;
  isSignalled: boolean;
}

function tell(told: Told, action: Action): void {
  const { words } = told;
  const say = (name: string, answer: boolean): void => {
    for (const one of NAMES) if (one === name || categoryOf(one) === name) words.set(one, answer);
  };

  if (action.type === 'decide') {
    const { choice, source } = action;
    if (typeof choice === 'boolean') {
      const open = NAMES.filter((name) => !words.has(name) || !words.has(categoryOf(name)));
      for (const name of source === 'banner' && open.length ? open : NAMES) {
        // What a signal denied is not granted in passing.
        if (choice && told.isSignalled && FOR_SALE.includes(name)) words.set(name, words.get(name) ?? false);
        else words.set(name, choice);
      }
    } else {
      for (const [name, answer] of choice) if (CATEGORIES.includes(name)) say(name, answer);
      for (const [name, answer] of choice) if (NAMES.includes(name)) words.set(name, answer);
    }
  } else if (action.type !== 'open' && action.type !== 'close') {
    words.clear();
    if (action.type === 'start') told.isSignalled = action.gpc;
    const stored = action.type === 'reset' || action.stored?.rev !== '1' ? null : action.stored;
    for (const id of stored?.denied ?? []) say(id, false);
    for (const id of stored?.granted ?? []) {
      const isNew = (name: string): boolean => name !== id && stored?.known?.includes(name.slice(id.length + 1)) === false;
      for (const name of NAMES) if (categoryOf(name) === id && !isNew(name)) words.set(name, true);
    }
    for (const [id, answer] of Object.entries(stored?.services ?? {})) {
      const name = NAMES.find((one) => one.endsWith(`/${id}`));
      if (name) words.set(name, answer);
    }
    // The signal says no to whatever was not granted under it.
    if (told.isSignalled) for (const name of FOR_SALE) words.set(name, !!stored?.gpc && words.get(name) === true);
  }
}

function said(actions: readonly Action[]): string[] {
  const told: Told = { words: new Map(), isSignalled: false };
  for (const action of actions) tell(told, action);
  return NAMES.filter((name) => told.words.get(name));
}

const after = (actions: readonly Action[], of = config): State => actions.reduce((state, action) => reduce(of, state, action), INITIAL);
const running = (state: State): string[] => NAMES.filter((name) => isAllowed(state, categoryOf(name), name.split('/')[1]));

test('whatever happens, exactly that runs whose last answer was yes', { timeout: 30_000 }, () => {
  assertAlways(fc.property(anyActions({ gpc: fc.constant(false) }), (actions) => {
    expect(running(after(actions))).toEqual(said(actions));
  }), 2000);
});

test('whatever happens and whatever is signalled, exactly that runs whose last answer was yes, a signal being a no', { timeout: 30_000 }, () => {
  assertAlways(fc.property(anyActions(), (actions) => {
    expect(running(after(actions))).toEqual(said(actions));
  }), 3000);
});

test('under a signal nothing that it denies runs unless its own switch, or that of its category, was used under it', { timeout: 30_000 }, () => {
  const names = ['performance', 'functional/maps', 'nowhere'];
  const stored = anyStored.map((decision) => decision && { ...decision, gpc: false });
  assertAlways(fc.property(anyActions({ gpc: fc.constant(true), stored, names }), (actions) => {
    expect(running(after(actions)).filter((name) => FOR_SALE.includes(name))).toEqual([]);
  }), 2000);
});

test('where the law says opt-out, exactly that is held which was denied', { timeout: 30_000 }, () => {
  const optOut = createConfig({ services, mode: 'opt-out' });
  assertAlways(fc.property(anyActions(), (actions) => {
    const told: Told = { words: new Map(), isSignalled: false };
    for (const action of actions) tell(told, action);
    expect(running(after(actions, optOut))).toEqual(NAMES.filter((name) => told.words.get(name) !== false));
  }), 2000);
});

test('what was answered on one page holds on the next, and nothing more is asked there', { timeout: 30_000 }, () => {
  assertAlways(fc.property(anyActions(), (actions) => {
    const here = after(actions);
    if (!here.decision) return;
    const next = after([createStart({ stored: decode(encode(here.decision)), gpc: here.gpc })]);
    expect(next.answers).toEqual(here.answers);
    expect(next.decision).toEqual(here.decision);
  }), 2000);
});

test('opening and closing never change what runs', { timeout: 30_000 }, () => {
  assertAlways(fc.property(anyActions(), (actions) => {
    const answers = actions.filter(({ type }) => type !== 'open' && type !== 'close');
    expect({ ...after(actions), view: null }).toEqual({ ...after(answers), view: null });
  }));
});

test('a state is never changed in place', { timeout: 30_000 }, () => {
  const refuse = (): never => {
    throw new Error('It is changed in place');
  };
  const freeze = <T>(value: T): T => {
    if (value instanceof Map && !Object.isFrozen(value)) Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
    if (typeof value === 'object' && value) for (const inner of Object.values(Object.freeze(value))) freeze(inner);
    return value;
  };
  assertAlways(fc.property(anyActions(), (actions) => {
    const first: State = freeze({ ...INITIAL, answers: new Map(INITIAL.answers) });
    freeze(actions).reduce((state, action) => freeze(reduce(config, state, action)), first);
  }));
});

test('what children may run is never anything optional', { timeout: 30_000 }, () => {
  const children = createConfig({ services, audience: 'children', mode: 'opt-out' });
  assertAlways(fc.property(anyActions(), (actions) => {
    expect(running(after(actions, children))).toEqual([]);
  }));
});
