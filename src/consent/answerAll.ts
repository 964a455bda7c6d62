import type { Config } from '../config/complete.ts';
import { ESSENTIAL } from '../config/essential.ts';
import { answerFor } from './answerFor.ts';
import { openQuestions } from './openQuestions.ts';
import { isSale, isSignalled } from './signal.ts';
import type { Choice, State } from './state.ts';

/**
 * The choice behind *Accept all* and *Reject all*: everything, or with `onlyOpen` what is being asked. Accepting leaves
 * alone what a signal denied: only its own switch is an explicit opt-in.
 */
export function answerAll(config: Config, state: State, answer: boolean, onlyOpen = false): Choice {
  const choice: Record<string, boolean | Record<string, boolean>> = {};
  const open = openQuestions(config, state);
  const asked = onlyOpen ? open.categories : config.categories.map(({ id }) => id);
  for (const id of asked) {
    const signalled = isSignalled(config, state) && isSale(id) && !answerFor(config, state, id);
    if (id !== ESSENTIAL && !(answer && signalled)) choice[id] = answer;
  }
  for (const { id, category } of onlyOpen ? open.services : []) {
    choice[category] = { ...(choice[category] as object | undefined), [id]: answer };
  }
  return choice;
}
