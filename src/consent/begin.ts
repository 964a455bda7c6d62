import type { Config } from '../config/complete.ts';
import { adopt } from './adopt.ts';
import { regime } from './regime.ts';
import type { Action, State } from './state.ts';

/** Before anything is known: everything optional is held. */
export const INITIAL: State = {
  decision: null,
  id: null,
  source: 'default',
  view: null,
  mode: 'opt-in',
  region: null,
  gpc: false,
  signalled: false,
  answers: new Map(),
};

/** The state of a page at its start. What changes it later is in `reduce.ts`. */
export function begin(config: Config, { stored, imported, region, gpc, now }: Extract<Action, { type: 'start' }>): State {
  const code = region?.toUpperCase() || null;
  const here = { ...INITIAL, region: code, gpc, signalled: gpc && config.gpc === 'honor', mode: regime(config, code) };
  return adopt(config, here, imported ?? stored, now, imported ? 'import' : 'stored');
}
