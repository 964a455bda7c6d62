import { own } from '../config/own.ts';
import type { Decision } from './state.ts';

/** Two records as one that grants what both grant, and denies what either denies. */
export function stricter(one: Decision, other: Decision): Decision {
  const services: Record<string, boolean> = {};
  for (const id of Object.keys({ ...one.services, ...other.services })) {
    const answers = [own(one.services, id), own(other.services, id)];
    // A grant that only one of them has is none: the service follows its category.
    if (answers.includes(false)) services[id] = false;
    else if (!answers.includes(undefined)) services[id] = true;
  }
  const known = one.known?.filter((id) => other.known?.includes(id) ?? true) ?? other.known;
  return {
    id: one.at < other.at ? other.id : one.id,
    at: Math.min(one.at, other.at),
    // Of two revisions the answers are void, as are those to the older one.
    rev: one.rev === other.rev ? one.rev : '',
    granted: one.granted.filter((id) => other.granted.includes(id)),
    denied: [...new Set([...one.denied, ...other.denied])],
    services,
    ...(known && { known }),
    ...(one.gpc && other.gpc && { gpc: true }),
  };
}
