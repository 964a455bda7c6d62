import type { Config } from '../config/complete.ts';
import type { Effect } from '../consent/state.ts';

/**
 * Makes the effect that tells one vendor, in its own words, what the visitor decided. It does nothing where the vendor's
 * global is missing or something else than documented. What the vendor's own code throws, it throws: whoever runs the
 * effect keeps that from the page and from the other vendors.
 */
export type CreateSignal = (config: Config) => Effect;
