import type { Config } from '../config/complete.ts';
import { ESSENTIAL } from '../config/essential.ts';
import { isSale, isSignalled } from './signal.ts';
import type { State } from './state.ts';

/**
 * What stands for a category, or for one declared service of it: granted or denied, by the visitor, by a signal or by
 * law; `undefined` while it is undecided. An unknown category is denied. A service that is not declared in this category
 * follows it, so naming another category's service widens nothing.
 *
 * A service that was added after its category was granted is undecided; a refusal covers what comes later too.
 */
export function answerFor(config: Config, state: State, category: string, serviceId?: string | null): boolean | undefined {
  if (category === ESSENTIAL) return true;
  const known = config.categories.some(({ id }) => id === category);
  // Nothing optional is asked of children (GDPR art. 8, COPPA).
  if (!known || config.audience === 'children') return false;

  const { decision } = state;
  const service = config.services.find(({ id, category: its }) => id === serviceId && its === category);
  const own = service && decision && Object.hasOwn(decision.services, service.id) ? decision.services[service.id] : undefined;

  const isNew = !!service && !!decision?.known && !decision.known.includes(service.id);
  const isGranted = !!decision?.granted.includes(category) && !isNew;

  // The signal's answer is no, unless the visitor gave another while the signal was there (11 CCR §7025(c)).
  if (isSignalled(config, state) && isSale(category, service)) {
    return !!decision?.gpc && (own ?? (category === 'advertising' && isGranted));
  }
  if (own !== undefined) return own;
  return decision?.denied.includes(category) ? false : isGranted || undefined;
}
