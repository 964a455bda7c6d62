import { ESSENTIAL, type Config } from '../config/complete.ts';
import type { Choice, Decision } from './state.ts';

type Answers = Pick<Decision, 'granted' | 'denied' | 'services'> & { readonly known: readonly string[] };

/**
 * The answers after a choice. An answer for a category answers all its services; a later one for a service stands until
 * its category is answered again. Names that the configuration does not know change nothing.
 */
export function applyChoice(config: Config, before: Decision | null, choice: Choice): Answers {
  const granted = new Set(before?.granted);
  const denied = new Set(before?.denied);
  const services = new Map(Object.entries(before?.services ?? {}));
  // A record without `known` has answered for every service of today.
  const known = new Set(before ? (before.known ?? config.services.map(({ id }) => id)) : []);

  for (const { id } of config.categories) {
    const answer = Object.hasOwn(choice, id) ? choice[id] : undefined;
    if (id === ESSENTIAL || answer === undefined) continue;
    const own = config.services.filter(({ category }) => category === id);
    if (typeof answer === 'boolean') {
      (answer ? granted : denied).add(id);
      (answer ? denied : granted).delete(id);
      for (const service of own) {
        services.delete(service.id);
        known.add(service.id);
      }
    } else {
      for (const service of own) {
        if (!Object.hasOwn(answer, service.id)) continue;
        services.set(service.id, !!answer[service.id]);
        known.add(service.id);
      }
    }
  }
  return {
    granted: [...granted].sort(),
    denied: [...denied].sort(),
    services: Object.fromEntries([...services].sort()),
    known: [...known].sort(),
  };
}
