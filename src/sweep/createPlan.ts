import { cookieDomains } from './cookieDomains.ts';
import type { Leftover } from '../consent/Leftover.ts';
import { matches } from '../config/matches.ts';
import { readEntries, type Entry, type SweptService } from './readEntries.ts';

/** Whose things go, and whose stay. */
export interface SweepOrder {
  readonly revoked: readonly SweptService[];
  /** Every service that may run, those of the essential category included: what they declare is kept. */
  readonly allowed: readonly SweptService[];
  /** The names of what Fika itself keeps, which may hold `*`. Whatever has such a name stays, of any kind. */
  readonly own: readonly string[];
}

/** Something that is there and that a revoked service declares. */
export interface Find {
  readonly entry: Entry;
  readonly name: string;
  /** An allowed service declares it too, so it stays. */
  readonly isShared: boolean;
}

export interface Plan {
  /** What can be tried. */
  readonly entries: readonly Entry[];
  /** What cannot. */
  readonly leftovers: readonly Leftover[];
  find(kind: Entry['kind'], names: Iterable<string>): Find[];
}

export function createPlan({ revoked, allowed, own }: SweepOrder): Plan {
  // The other site's cookie of an allowed service is not ours of the same name.
  const kept = readEntries(allowed).filter(({ isThird }) => !isThird);
  const entries: Entry[] = [];
  const leftovers: Leftover[] = [];
  for (const entry of readEntries(revoked)) {
    const { service, kind, name, domain, isThird } = entry;
    const isNear = kind !== 'cookie' || cookieDomains(domain, location.hostname).length > 0;
    if (isNear && !isThird) entries.push(entry);
    else leftovers.push({ service, kind, name, reason: isThird ? 'third-party' : 'other-domain' });
  }
  return {
    entries,
    leftovers,
    find(kind, names) {
      const found = [...new Set(names)].filter((name) => !own.some((pattern) => matches(pattern, name)));
      return entries.flatMap((entry) =>
        entry.kind !== kind
          ? []
          : found
              .filter((name) => matches(entry.name, name))
              .map((name) => ({
                entry,
                name,
                isShared: kept.some((other) => other.kind === kind && matches(other.name, name)),
              })),
      );
    },
  };
}
