import type { Config } from '../config/complete.ts';
import type { Answers, Choice } from './state.ts';

/**
 * The answers after a choice. An answer for a category answers all its services; a later one for a service stands until
 * its category is answered again. Names that the configuration does not know change nothing.
 */
export function applyChoice({ questions }: Config, answers: Answers, choice: Choice): Answers {
  const next = new Map(answers);
  for (const { name, category } of questions) {
    const answer = choice.get(name) ?? choice.get(category);
    if (answer !== undefined) next.set(name, answer);
  }
  return next;
}
