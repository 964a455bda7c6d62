import { ESSENTIAL, type Config } from '../config/complete.ts';
import { isRuledOut } from './isRuledOut.ts';
import { openQuestions } from './openQuestions.ts';
import type { Choice, State } from './state.ts';

/**
 * The choice behind *Accept all* and *Reject all*: everything, or with `onlyOpen` what is being asked. Accepting leaves
 * alone what a signal denied: only its own switch is an explicit opt-in.
 */
export function answerAll(config: Config, state: State, answer: boolean, onlyOpen = false): Choice {
  const choice: Record<string, boolean | Record<string, boolean>> = {};
  const open = openQuestions(config, state);
  for (const { id } of config.categories) {
    const skip = id === ESSENTIAL || (onlyOpen && !open.categories.includes(id));
    if (!skip && !(answer && isRuledOut(config, state, id))) choice[id] = answer;
  }
  if (!onlyOpen) return choice;
  for (const { id, category } of open.services) {
    choice[category] = { ...(choice[category] as Record<string, boolean> | undefined), [id]: answer };
  }
  return choice;
}
