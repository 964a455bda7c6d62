import type { Config } from '../../src/config/complete.ts';
import { reduce } from '../../src/consent/reduce.ts';
import type { Action, Change, State } from '../../src/consent/state.ts';
import { toConsent } from '../../src/consent/toConsent.ts';

/** What an effect is told of an action that happens in this state. */
export function createChange(config: Config, previous: State, action: Action): Change {
  const state = reduce(config, previous, action);
  return { action, previous, state, previously: toConsent(config, previous), consent: toConsent(config, state), leftovers: Promise.resolve([]) };
}
