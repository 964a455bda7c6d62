import type { Config, Service } from '../config/complete.ts';
import type { State } from './state.ts';

/** Does a Global Privacy Control signal forbid it? It means “do not sell or share”, so it reaches no further. */
export const isSale = (category: string, service?: Service): boolean =>
  category === 'advertising' || !!service?.saleOrShare;

/**
 * Denied without a question: everything optional for children, and what a Global Privacy Control signal forbids unless
 * the visitor switched it on while the signal was there (GPC specification; 11 CCR §7025). It is never consent.
 */
export function isRuledOut(config: Config, state: State, category: string, service?: Service): boolean {
  if (config.children) return true;
  if (!state.gpc || !config.honorsGpc || !isSale(category, service)) return false;
  const { decision } = state;
  if (!decision?.gpc) return true;
  const own = service && decision.services[service.id];
  return !(own ?? (category === 'advertising' && decision.granted.includes(category)));
}
