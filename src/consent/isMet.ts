import { answerFor } from './answerFor.ts';
import { isAllowed } from './isAllowed.ts';
import type { State } from './state.ts';

/**
 * Is a condition of a tag met: `x`, that x may run, or `!x`, that x is denied by an answer or a signal, which it is not
 * while undecided? undefined for a category that does not exist.
 */
export function isMet(state: State, condition: string, service: string | null): boolean | undefined {
  const category = condition.replace(/^!/, '');
  const answer = answerFor(state, category, service);
  if (answer === null) return undefined;
  return category === condition ? isAllowed(state, category, service) : answer === false;
}
