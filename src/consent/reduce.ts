import type { Config } from '../config/complete.ts';
import { adopt } from './adopt.ts';
import { applyChoice } from './applyChoice.ts';
import { begin } from './begin.ts';
import { openQuestions } from './openQuestions.ts';
import { encode } from './record.ts';
import type { Action, Decision, State } from './state.ts';
import { toDecision } from './toDecision.ts';

/** (config, state, action) → state: the one place where consent changes. */
export function reduce(config: Config, state: State, action: Action): State {
  switch (action.type) {
    case 'start':
      return begin(config, action);
    case 'sync':
      return isSame(action.stored, state.decision) ? state : adopt(config, state, action.stored, action.now, 'tab');
    case 'reset':
      return adopt(config, state, null, 0, 'default');
    case 'decide':
      return decide(config, state, action);
    case 'open':
      return { ...state, view: action.view };
    case 'close':
      return { ...state, view: state.view === 'preferences' && openQuestions(config, state).length ? 'banner' : null };
  }
}

const isSame = (one: Decision | null, other: Decision | null): boolean =>
  one === other || (!!one && !!other && encode(one) === encode(other));

function decide(config: Config, state: State, action: Extract<Action, { type: 'decide' }>): State {
  // Nothing is asked of children, so nothing is answered either.
  if (config.audience === 'children') return state;
  const { choice, source, now } = action;
  const stored = {
    ...toDecision(config, state.decision, applyChoice(config, state, choice, source), state.signalled),
    id: state.id ?? action.id,
    at: Math.floor(now / 1000),
    rev: config.revision,
  };
  const next = adopt(config, state, stored, now, source);
  // What was answered closes, the window too that an answered banner stands in for. What the page itself answers opens
  // none, and closes a banner without questions.
  return { ...next, view: source === 'banner' || source === 'preferences' ? null : state.view && next.view };
}
