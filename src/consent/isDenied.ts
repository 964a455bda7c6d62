import { ESSENTIAL, type Config } from '../config/complete.ts';
import { answerFor } from './answerFor.ts';
import { isRuledOut } from './isRuledOut.ts';
import type { State } from './state.ts';

/** Is it denied by an answer or a signal? While it is undecided it is neither allowed nor denied. */
export function isDenied(config: Config, state: State, category: string, serviceId?: string | null): boolean {
  if (category === ESSENTIAL || !config.categories.some(({ id }) => id === category)) return false;
  const service = config.services.find(({ id, category: its }) => id === serviceId && its === category);
  return isRuledOut(config, state, category, service) || answerFor(state.decision, category, service) === false;
}
