import { ESSENTIAL, type Config } from '../config/complete.ts';
import { answerFor } from './answerFor.ts';
import { isRuledOut } from './isRuledOut.ts';
import type { State } from './state.ts';

/**
 * May this category, or this service of it, run? Unknown categories never may. A service that the configuration does
 * not declare in this category follows the category, so naming another category's service widens nothing.
 */
export function isAllowed(config: Config, state: State, category: string, serviceId?: string | null): boolean {
  if (category === ESSENTIAL) return true;
  if (!config.categories.some(({ id }) => id === category)) return false;
  const service = config.services.find(({ id, category: its }) => id === serviceId && its === category);
  if (isRuledOut(config, state, category, service)) return false;
  return answerFor(state.decision, category, service) ?? state.mode === 'opt-out';
}
