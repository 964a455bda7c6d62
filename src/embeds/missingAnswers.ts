import { isMet } from '../consent/isMet.ts';
import type { State } from '../consent/state.ts';

/**
 * What a held frame lacks: for each category that it waits for, the question whose answer would let it go, which is that of
 * its service where this category has it. Empty where no answer to these would: the frame also waits for a refusal, or for a
 * category that does not exist.
 */
export function missingAnswers(state: State, conditions: readonly string[], service: string | null): ReadonlyMap<string, string> {
  const unmet = conditions.filter((condition) => !isMet(state, condition, service));
  const isAnswerable = unmet.every((condition) => !condition.startsWith('!') && isMet(state, condition, service) !== undefined);
  const question = (category: string): string => {
    const own = `${category}/${String(service)}`;
    return state.answers.has(own) ? own : category;
  };
  return new Map(isAnswerable ? unmet.map((category) => [category, question(category)]) : []);
}
