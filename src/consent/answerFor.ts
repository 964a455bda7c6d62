import type { Service } from '../config/complete.ts';
import type { Decision } from './state.ts';

/**
 * What the visitor answered about a category, or about one declared service of it; `undefined` while it is undecided.
 * A service that was added after its category was granted is undecided; a refusal covers what comes later too.
 */
export function answerFor(decision: Decision | null, category: string, service?: Service): boolean | undefined {
  if (!decision) return undefined;
  const own = service && Object.hasOwn(decision.services, service.id) ? decision.services[service.id] : undefined;
  if (own !== undefined) return own;
  if (decision.denied.includes(category)) return false;
  if (!decision.granted.includes(category)) return undefined;
  return service && decision.known && !decision.known.includes(service.id) ? undefined : true;
}
