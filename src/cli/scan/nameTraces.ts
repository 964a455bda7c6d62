import { identify, type Match } from '../known/identify.ts';
import { KNOWN_SERVICES } from '../known/KNOWN_SERVICES.ts';
import type { KnownService } from '../known/KnownService.ts';
import { readDeclared, type Declared } from './readDeclared.ts';
import type { Trace } from './Trace.ts';

/** A trace with the service that it belongs to. Without one nobody knows it: neither the owner nor the table. */
export interface NamedTrace extends Trace {
  readonly service?: {
    readonly id: string;
    readonly name: string;
    readonly category: string;
    readonly provider?: string | undefined;
    /** Whether the configuration declares this trace, or only the table knows it. */
    readonly isDeclared: boolean;
    /** The pattern that it goes by, such as `_ga_*`. */
    readonly pattern?: string | undefined;
    readonly purpose?: string | undefined;
    /** How long a cookie is kept, where that is known better than by looking. */
    readonly duration?: string | undefined;
  };
}

const name = (trace: Trace, { service, entry }: Match<Declared | KnownService>, isDeclared: boolean): NamedTrace => ({
  ...trace,
  service: {
    id: service.id,
    name: service.name,
    category: service.category,
    provider: service.provider,
    isDeclared,
    pattern: entry?.name,
    purpose: entry?.purpose,
    duration: entry && 'duration' in entry ? entry.duration : undefined,
  },
});

/**
 * Names each trace: first by what the owner declares, then by the table. What the table knows of a service that the owner
 * has under another id is that service's.
 */
export function nameTraces(traces: readonly Trace[], config: unknown): NamedTrace[] {
  const declared = readDeclared(config);
  const found = traces.map((trace) => ({ trace, own: identify(declared, trace), known: identify(KNOWN_SERVICES, trace) }));
  const owners = new Map(declared.map((service) => [service.id, service]));
  for (const { own, known } of found) if (own && known && !owners.has(known.service.id)) owners.set(known.service.id, own.service);

  return found.map(({ trace, own, known }) => {
    if (own) return name(trace, own, true);
    if (!known) return trace;
    const owner = owners.get(known.service.id);
    return name(trace, { ...known, service: owner ?? known.service }, false);
  });
}
