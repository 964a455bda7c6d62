import type { Config } from '../config/complete.ts';
import { applyChoice } from './applyChoice.ts';
import { honorSignal } from './honorSignal.ts';
import { isValid } from './isValid.ts';
import { isAsking } from './openQuestions.ts';
import { regime } from './regime.ts';
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

/** (config, state, action) → state: the one place where consent changes. */
export function reduce(config: Config, state: State, action: Action): State {
  switch (action.type) {
    case 'start': {
      const { region, gpc, stored, imported, now } = action;
      const here = { ...state, region, gpc, mode: regime(config, region) };
      return ask(config, adopt(config, here, stored, now, imported ? 'import' : 'stored'));
    }
    case 'sync':
      return ask(config, adopt(config, state, action.stored, action.now, 'tab'));
    case 'decide':
      return decide(config, state, action);
    case 'reset':
      return ask(config, undecided(config, { ...state, id: null }));
    case 'open':
      return { ...state, view: action.view };
    case 'close':
      return { ...state, view: state.view === 'preferences' && isAsking(config, state) ? 'banner' : null };
  }
}

/** Takes over answers from elsewhere, as far as they still count. */
function adopt(config: Config, state: State, stored: Decision | null, now: number, source: Source): State {
  const id = stored?.id ?? null;
  if (!stored || !isValid(config, stored, now)) return undecided(config, { ...state, id });
  const decision = signalled(config, state) ? honorSignal(config, stored) : stored;
  return { ...state, id, decision, source: decision === stored ? source : 'gpc' };
}

function undecided(config: Config, state: State): State {
  const source = signalled(config, state) ? 'gpc' : state.mode === config.mode ? 'default' : 'region';
  return { ...state, decision: null, source };
}

function decide(config: Config, state: State, action: Extract<Action, { type: 'decide' }>): State {
  // Nothing is asked of children, so nothing is answered either.
  if (config.children) return state;
  const { choice, source, now } = action;
  const nothing: Decision = { id: '', at: 0, rev: '', granted: [], denied: [], services: {}, known: [] };
  const before = signalled(config, state) ? honorSignal(config, state.decision ?? nothing) : state.decision;
  const id = state.id ?? action.id;
  const decision: Decision = {
    ...applyChoice(config, before, choice),
    id,
    at: Math.floor(now / 1000),
    rev: config.revision,
    ...(before?.gpc && { gpc: true }),
  };
  const next = { ...state, decision, id, source };
  const answered = source === 'banner' || source === 'preferences' || !isAsking(config, next);
  return answered && (state.view !== 'preferences' || source === 'preferences') ? { ...next, view: null } : next;
}

const signalled = (config: Config, state: State): boolean => state.gpc && config.honorsGpc;

/** Shows the banner while there is something to ask, and takes it away when there is not. */
function ask(config: Config, state: State): State {
  if (state.view === 'preferences') return state;
  return { ...state, view: isAsking(config, state) ? 'banner' : null };
}
