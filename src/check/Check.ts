import type { Config } from '../config/complete.ts';
import type { Finding } from './Finding.ts';

/** What a check looks at. */
export interface Facts {
  /** The configuration as it is written; empty where it is no object. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The same with every default filled in, as the guard goes by it. */
  readonly config: Config;
}

/** A finding whose source follows from its rule. */
export type Found = Omit<Finding, 'source'>;

/** Looks for one kind of mistake. */
export type Check = (facts: Facts) => Iterable<Found>;
