import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAllowed } from '../../src/consent/isAllowed.ts';
import { INITIAL, reduce } from '../../src/consent/reduce.ts';
import type { Action, Choice, Decision, State } from '../../src/consent/state.ts';
import { assertAlways } from '../support/assertAlways.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';
import { NOW } from '../support/NOW.ts';

const services = {
  maps: { category: 'functional' },
  video: { category: 'functional', saleOrShare: true },
  ads: { category: 'advertising' },
} as const;
const config = createConfig({ services });
const CATEGORIES = ['performance', 'functional', 'advertising'];
const NAMES = [...CATEGORIES, ...Object.entries(services).map(([id, { category }]) => `${category}/${id}`)];

const anyChoice: fc.Arbitrary<Choice> = fc.dictionary(
  fc.constantFrom(...CATEGORIES, 'essential', 'nowhere'),
  fc.oneof(fc.boolean(), fc.dictionary(fc.constantFrom(...Object.keys(services), 'nobody'), fc.boolean())),
);

const anyStored: fc.Arbitrary<Decision | null> = fc.option(
  fc
    .record({
      rev: fc.constantFrom('1', '1', '1', '0'),
      answers: fc.dictionary(fc.constantFrom(...CATEGORIES, 'nowhere'), fc.boolean()),
      services: fc.dictionary(fc.constantFrom(...Object.keys(services)), fc.boolean()),
      known: fc.option(fc.subarray(Object.keys(services)), { nil: undefined }),
    })
    .map(({ answers, known, ...own }) =>
      createDecision({
        ...own,
        granted: Object.keys(answers).filter((id) => answers[id]),
        denied: Object.keys(answers).filter((id) => !answers[id]),
        ...(known && { known }),
      }),
    ),
);

const anyActions = (gpc: fc.Arbitrary<boolean>): fc.Arbitrary<Action[]> =>
  fc.array(
    fc.oneof(
      fc.record({ type: fc.constant('start' as const), stored: anyStored, region: fc.constant(null), gpc, now: fc.constant(NOW) }),
      fc.record({ type: fc.constant('sync' as const), stored: anyStored, now: fc.constant(NOW) }),
      {
        weight: 3,
        arbitrary: fc.record({
          type: fc.constant('decide' as const),
          choices: fc.array(anyChoice, { maxLength: 3 }),
          source: fc.constantFrom('banner', 'preferences', 'embed', 'api'),
          id: fc.constant('new'),
          now: fc.constant(NOW),
        }),
      },
      fc.constantFrom<Action>({ type: 'reset' }, { type: 'close' }, { type: 'open', view: 'banner' }, { type: 'open', view: 'preferences' }),
    ),
    { maxLength: 12 },
  );

/** What was last said about each name: a second, much simpler telling of the rules. */
function lastWords(said: Map<string, boolean>, action: Action): void {
  const say = (category: string, answer: boolean, known?: readonly string[]): void => {
    said.set(category, answer);
    for (const name of NAMES) {
      const [of, service] = name.split('/');
      if (of === category && service && (!answer || !known || known.includes(service))) said.set(name, answer);
    }
  };
  const sayOne = (service: string, answer: boolean): void => {
    const name = NAMES.find((other) => other.endsWith(`/${service}`));
    if (name) said.set(name, answer);
  };
  if (action.type === 'decide') {
    for (const choice of action.choices) {
      for (const [category, answer] of Object.entries(choice)) {
        if (typeof answer === 'boolean') say(category, answer);
        else for (const [id, own] of Object.entries(answer)) if (NAMES.includes(`${category}/${id}`)) sayOne(id, own);
      }
    }
  } else if (action.type !== 'open' && action.type !== 'close') {
    said.clear();
    const stored = action.type === 'reset' ? null : action.stored;
    if (stored?.rev !== '1') return;
    for (const id of stored.granted) say(id, true, stored.known);
    for (const id of stored.denied) say(id, false);
    for (const [id, answer] of Object.entries(stored.services)) sayOne(id, answer);
  }
}

const running = (state: State): string[] =>
  NAMES.filter((name) => {
    const [category = '', service] = name.split('/');
    return isAllowed(config, state, category, service);
  });

const said = (actions: readonly Action[]): string[] => {
  const words = new Map<string, boolean>();
  for (const action of actions) lastWords(words, action);
  return NAMES.filter((name) => words.get(name));
};

const after = (actions: readonly Action[]): State => actions.reduce((state, action) => reduce(config, state, action), INITIAL);

test('whatever happens, exactly that runs whose last answer was yes', { timeout: 30_000 }, () => {
  assertAlways(fc.property(anyActions(fc.constant(false)), (actions) => {
    expect(running(after(actions))).toEqual(said(actions));
  }), 2000);
});

test('whatever happens and whatever is signalled, nothing optional runs whose last answer was not yes', { timeout: 30_000 }, () => {
  assertAlways(fc.property(anyActions(fc.boolean()), (actions) => {
    expect(said(actions)).toEqual(expect.arrayContaining(running(after(actions))));
  }), 2000);
});

test('opening and closing never change what runs', { timeout: 30_000 }, () => {
  assertAlways(fc.property(anyActions(fc.boolean()), (actions) => {
    const answers = actions.filter(({ type }) => type !== 'open' && type !== 'close');
    expect({ ...after(actions), view: null }).toEqual({ ...after(answers), view: null });
  }));
});

test('a state is never changed in place', { timeout: 30_000 }, () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value) for (const inner of Object.values(Object.freeze(value))) freeze(inner);
    return value;
  };
  assertAlways(fc.property(anyActions(fc.boolean()), (actions) => {
    freeze(actions).reduce((state, action) => freeze(reduce(config, state, action)), freeze(INITIAL));
  }));
});

test('what children may run is never anything optional', { timeout: 30_000 }, () => {
  const children = createConfig({ services, audience: 'children', mode: 'opt-out' });
  assertAlways(fc.property(anyActions(fc.boolean()), (actions) => {
    const state = actions.reduce((before, action) => reduce(children, before, action), INITIAL);
    for (const name of NAMES) {
      const [category = '', service] = name.split('/');
      expect(isAllowed(children, state, category, service)).toBe(false);
    }
  }));
});
