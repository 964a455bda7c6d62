import type { Config } from '../config/complete.ts';
import { answerAll } from './answerAll.ts';
import { answersOf } from './answersOf.ts';
import { applyChoice } from './applyChoice.ts';
import { isValid } from './isValid.ts';
import { openQuestions } from './openQuestions.ts';
import { encode } from './record.ts';
import { regime } from './regime.ts';
import type { Action, Decision, Source, State } from './state.ts';
import { toDecision } from './toDecision.ts';

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

const UNANSWERED: Decision = { id: '', at: 0, rev: '', granted: [], denied: [], services: {}, known: [] };

/** (config, state, action) → state: the one place where consent changes. */
export function reduce(config: Config, state: State, action: Action): State {
  switch (action.type) {
    case 'start': {
      const region = action.region?.toUpperCase() || null;
      const signalled = action.gpc && config.gpc === 'honor';
      const here = { ...state, region, gpc: action.gpc, signalled, mode: regime(config, region) };
      return adopt(config, here, action, action.imported ? 'import' : 'stored');
    }
    case 'sync':
      return isSame(action.stored, state.decision) ? state : adopt(config, state, action, 'tab');
    case 'reset':
      return adopt(config, state, { stored: null, now: 0 }, 'default');
    case 'decide':
      return decide(config, state, action);
    case 'open':
      return { ...state, view: action.view };
    case 'close':
      return { ...state, view: state.view === 'preferences' ? bannerIfAsking(config, state) : null };
  }
}

const bannerIfAsking = (config: Config, state: State): State['view'] =>
  openQuestions(config, state).length ? 'banner' : null;

const isSame = (one: Decision | null, other: Decision | null): boolean =>
  one === other || (!!one && !!other && encode(one) === encode(other));

/** Takes over answers from elsewhere as far as they still count, and asks for what they leave open. */
function adopt(config: Config, state: State, from: { stored: Decision | null; now: number }, source: Source): State {
  const { stored } = from;
  const { signalled } = state;
  const valid = stored && isValid(config, stored, from.now) ? stored : null;
  const answers = answersOf(config, valid ?? UNANSWERED, signalled);
  // A signal overrides what was answered without it, and the record then says so (11 CCR §7025(c)).
  const isOverridden = signalled && !valid?.gpc && config.audience === 'general';
  const next: State = {
    ...state,
    answers,
    decision: valid && isOverridden ? toDecision(config, valid, answers, signalled) : valid,
    id: stored?.id ?? null,
    source: isOverridden ? 'gpc' : valid ? source : state.mode === config.mode ? 'default' : 'region',
  };
  // A window that the visitor is working in stays.
  return state.view === 'preferences' ? next : { ...next, view: bannerIfAsking(config, next) };
}

function decide(config: Config, state: State, action: Extract<Action, { type: 'decide' }>): State {
  // Nothing is asked of children, so nothing is answered either.
  if (config.audience === 'children') return state;
  const { choice, source, now } = action;
  const asked = typeof choice === 'boolean' ? answerAll(config, state, choice, source) : choice;
  const stored = {
    ...toDecision(config, state.decision ?? UNANSWERED, applyChoice(config, state.answers, asked), state.signalled),
    id: state.id ?? action.id,
    at: Math.floor(now / 1000),
    rev: config.revision,
  };
  const next = adopt(config, state, { stored, now }, source);
  // The view that was answered closes. What the page itself answers opens none, and closes a banner without questions.
  return { ...next, view: source === state.view || source === 'preferences' ? null : state.view && next.view };
}
