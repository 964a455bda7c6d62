import type { Config } from '../config/complete.ts';
import { answersOf } from './answersOf.ts';
import { isValid } from './isValid.ts';
import { openQuestions } from './openQuestions.ts';
import type { Decision, Source, State } from './state.ts';
import { toDecision } from './toDecision.ts';

/** Takes over answers from elsewhere as far as they still count, and asks for what they leave open. */
export function adopt(config: Config, state: State, stored: Decision | null, now: number, source: Source): State {
  const { signalled } = state;
  const valid = stored && isValid(config, stored, now) ? stored : null;
  const answers = answersOf(config, valid, signalled);
  // A signal overrides what was answered without it, and the record then says so (11 CCR §7025(c)).
  const isOverridden = signalled && !valid?.gpc && config.audience === 'general';
  const next: State = {
    ...state,
    answers,
    decision: valid && isOverridden ? toDecision(config, valid, answers, signalled) : valid,
    id: stored && stored.id,
    source: isOverridden ? 'gpc' : valid ? source : state.mode === config.mode ? 'default' : 'region',
  };
  // A window that the visitor is working in stays.
  return state.view === 'preferences' ? next : { ...next, view: openQuestions(config, next).length ? 'banner' : null };
}
