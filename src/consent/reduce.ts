import type { Config } from '../config/complete.ts';
import { answerFor } from './answerFor.ts';
import { applyChoice } from './applyChoice.ts';
import { isValid } from './isValid.ts';
import { isAsking } from './openQuestions.ts';
import { regime } from './regime.ts';
import { isSignalled, servicesForSale, signalChoice } from './signal.ts';
import type { Action, Decision, Source, State } from './state.ts';

/** Before anything is known: everything optional is held. */
export const INITIAL: State = {
  decision: null,
  id: null,
  source: 'default',
  view: null,
  mode: 'opt-in',
  region: null,
  gpc: false,
};

const UNANSWERED: Decision = { id: '', at: 0, rev: '', granted: [], denied: [], services: {}, known: [] };

/** (config, state, action) → state: the one place where consent changes. */
export function reduce(config: Config, state: State, action: Action): State {
  switch (action.type) {
    case 'start': {
      const { region, gpc, imported } = action;
      const here = { ...state, region, gpc, mode: regime(config, region) };
      return adopt(config, here, action, imported ? 'import' : 'stored');
    }
    case 'sync':
      return adopt(config, state, action, 'tab');
    case 'reset':
      return adopt(config, state, { stored: null, now: 0 }, 'default');
    case 'decide':
      return decide(config, state, action);
    case 'open':
      return { ...state, view: action.view };
    case 'close':
      return { ...state, view: state.view === 'preferences' && isAsking(config, state) ? 'banner' : null };
  }
}

/** Takes over answers from elsewhere as far as they still count, and asks for what they leave open. */
function adopt(config: Config, state: State, from: { stored: Decision | null; now: number }, source: Source): State {
  const { stored, now } = from;
  const valid = stored && isValid(config, stored, now) ? stored : null;
  const decision = valid && honored(config, state, valid);
  const byDefault = state.mode === config.mode ? 'default' : 'region';
  const bySignal = isSignalled(config, state) && (!decision || decision !== valid);
  const next: State = {
    ...state,
    decision,
    id: stored?.id ?? null,
    source: bySignal ? 'gpc' : decision ? source : byDefault,
  };
  // A window that the visitor is working in stays.
  return state.view === 'preferences' ? next : { ...next, view: isAsking(config, next) ? 'banner' : null };
}

/** A decision that was made without a signal, now that there is one. */
const honored = (config: Config, state: State, decision: Decision): Decision =>
  isSignalled(config, state) && !decision.gpc
    ? { ...applyChoice(config, decision, signalChoice(config)), gpc: true }
    : decision;

function decide(config: Config, state: State, action: Extract<Action, { type: 'decide' }>): State {
  // Nothing is asked of children, so nothing is answered either.
  if (config.audience === 'children') return state;
  const { choices, source, now } = action;
  const id = state.id ?? action.id;
  const before = honored(config, state, state.decision ?? UNANSWERED);
  const signalled = isSignalled(config, state);
  // Granting a category is no explicit opt-in to a service of it that the signal denies; its own switch is.
  const kept = signalled ? servicesForSale(config, (category, service) => !!answerFor(config, state, category, service)) : {};
  const steps = choices.flatMap((choice) => {
    const granted = Object.keys(kept).filter((category) => choice[category] === true);
    return [choice, Object.fromEntries(granted.map((category) => [category, kept[category] ?? {}]))];
  });
  const { gpc, ...answers } = steps.reduce((so, choice) => applyChoice(config, so, choice), before);
  const decision: Decision = {
    ...answers,
    id,
    at: Math.floor(now / 1000),
    rev: config.revision,
    // Only what was answered while the signal was there is explicit.
    ...(signalled && gpc && { gpc }),
  };
  const next = { ...state, decision, id, source };
  // The view that was answered closes; so does the banner when the page itself answered all that it asks.
  const closes = source === state.view || (state.view === 'banner' && (source === 'preferences' || !isAsking(config, next)));
  return closes ? { ...next, view: null } : next;
}
