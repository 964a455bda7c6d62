import type { Config } from '../config/complete.ts';
import { ESSENTIAL } from '../config/essential.ts';
import type { Choice, Decision } from './state.ts';

/**
 * The answers after a choice. An answer for a category answers all its services; a later one for a service stands until
 * its category is answered again. Names that the configuration does not know change nothing.
 */
export function applyChoice(config: Config, before: Decision, choice: Choice): Decision {
  const granted = new Set(before.granted);
  const denied = new Set(before.denied);
  const services = new Map(Object.entries(before.services));
  // A record without `known` has answered for every service of today.
  const known = new Set(before.known ?? config.services.map(({ id }) => id));

  for (const { id } of config.categories) {
    const answer = Object.hasOwn(choice, id) ? choice[id] : undefined;
    if (id === ESSENTIAL || answer === undefined) continue;
    if (typeof answer === 'boolean') {
      (answer ? granted : denied).add(id);
      (answer ? denied : granted).delete(id);
    }
    for (const service of config.services) {
      if (service.category !== id) continue;
      if (typeof answer === 'boolean') services.delete(service.id);
      else if (Object.hasOwn(answer, service.id)) services.set(service.id, !!answer[service.id]);
      else continue;
      known.add(service.id);
    }
  }
  return {
    ...before,
    granted: [...granted].sort(),
    denied: [...denied].sort(),
    services: Object.fromEntries([...services].sort()),
    known: [...known].sort(),
  };
}
