import { answerFor } from './answerFor.ts';
import type { State } from './state.ts';

/** May this category, or this service of it, run? What is undecided may where the law says opt-out, and only there. */
export function isAllowed(state: State, category: string, service?: string | null): boolean {
  const answer = answerFor(state, category, service);
  return answer === undefined ? state.mode === 'opt-out' : !!answer;
}
