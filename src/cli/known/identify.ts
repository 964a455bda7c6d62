import { matches } from '../../config/matches.ts';
import type { CookieConfig, StorageEntryConfig } from '../../config/types.ts';
import type { Trace } from '../scan/Trace.ts';
import { hostMatches } from './hostMatches.ts';

/** What a service says of itself, in the table or in an owner's configuration. */
export interface Described {
  readonly id: string;
  readonly cookies?: readonly CookieConfig[];
  readonly storage?: readonly StorageEntryConfig[];
  readonly hosts?: readonly string[];
}

export interface Match<T extends Described> {
  readonly service: T;
  /** The entry that told: a cookie, or a key. Of a request, or a cookie known by its host alone, there is none. */
  readonly entry?: CookieConfig | StorageEntryConfig;
  /** How much of the name or host is spelled out: the most specific match counts. */
  readonly weight: number;
}

/** A name that is spelled out weighs more than any pattern. */
const weigh = (pattern: string): number => (pattern.includes('*') ? pattern.length - 1 : pattern.length + 1_000);

function* matchesOf<T extends Described>(services: readonly T[], trace: Trace): Generator<Match<T>> {
  for (const service of services) {
    const isHere = service.hosts?.filter((place) => hostMatches(place, trace.host, trace.address)) ?? [];
    if (trace.kind === 'request') {
      for (const place of isHere) yield { service, weight: place.length };
    } else if (trace.kind === 'cookie') {
      for (const entry of service.cookies ?? []) {
        if (!matches(entry.name, trace.name)) continue;
        // Somebody else's cookies have short names that many use: there the host has to fit.
        const fits = entry.domain ? hostMatches(entry.domain, trace.host) : entry.party !== 'third' || isHere.length > 0;
        if (fits) yield { service, entry, weight: weigh(entry.name) + (isHere.length ? 10_000 : 0) };
      }
      if (trace.party === 'third') for (const place of isHere) yield { service, weight: place.length };
    } else {
      for (const entry of service.storage ?? []) {
        const isKind = entry.kind ? entry.kind === trace.kind : trace.kind === 'local' || trace.kind === 'session';
        if (isKind && matches(entry.name, trace.name)) yield { service, entry, weight: weigh(entry.name) };
      }
      if (trace.party === 'third') for (const place of isHere) yield { service, weight: place.length };
    }
  }
}

/** Whose trace it is, as far as the services tell. */
export function identify<T extends Described>(services: readonly T[], trace: Trace): Match<T> | undefined {
  let best: Match<T> | undefined;
  for (const match of matchesOf(services, trace)) if (!best || match.weight > best.weight) best = match;
  return best;
}
