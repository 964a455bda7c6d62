import type { Facts } from './Facts.ts';
import type { Fields } from './Fields.ts';
import { usca } from './usca.ts';
import { usnat } from './usnat.ts';

export interface Section {
  readonly id: number;
  /** The prefix by which vendors ask for it. */
  readonly name: string;
  /** The core, then the Global Privacy Control signal. */
  readonly parts: readonly Fields[];
}

/** The section that applies in a region (ISO 3166-2); null outside the United States, and where the region is unknown. */
export function sectionFor(region: string | null, facts: Facts): Section | null {
  if (region === 'US-CA') return { id: 8, name: 'usca', parts: usca(facts) };
  return region && /^US(-|$)/.test(region) ? { id: 7, name: 'usnat', parts: usnat(facts) } : null;
}
