import type { Config } from '../config/complete.ts';
import { isSale } from './isRuledOut.ts';
import type { Decision } from './state.ts';

/**
 * A decision that was made without a Global Privacy Control signal, now that there is one: the signal overrides older
 * grants of what it forbids, and the record says so (11 CCR §7025(c)). Everything else stays as it was answered.
 */
export function honorSignal(config: Config, decision: Decision): Decision {
  if (decision.gpc) return decision;
  const forbidden = config.categories.map(({ id }) => id).filter((id) => isSale(id));
  const services = Object.entries(decision.services).filter(
    ([id]) => !config.services.some((s) => s.id === id && isSale(s.category, s)),
  );
  return {
    ...decision,
    granted: decision.granted.filter((id) => !forbidden.includes(id)),
    denied: [...new Set([...decision.denied, ...forbidden])].sort(),
    services: Object.fromEntries(services),
    gpc: true,
  };
}
