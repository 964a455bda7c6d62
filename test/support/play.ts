import type { Config } from '../../src/config/complete.ts';
import { INITIAL } from '../../src/consent/begin.ts';
import { reduce } from '../../src/consent/reduce.ts';
import type { Action, State } from '../../src/consent/state.ts';

/** The state after these actions, from nothing. */
export const play = (config: Config, ...actions: readonly Action[]): State =>
  actions.reduce((state, action) => reduce(config, state, action), INITIAL);
