import type { Mode } from '../config/types.ts';
import type { Decision, Source } from '../consent/state.ts';

/**
 * A decision and how it came about, in plain data: what the guard knows at the moment of it. On a later page it does not know
 * the half that may be missing.
 */
export interface Proof {
  record: Decision;
  /** When it stops counting: ISO 8601, UTC. */
  expires: string;
  source: Source;
  mode?: Mode;
  region?: string | null;
  /** The browser sent a Global Privacy Control signal. */
  gpc?: boolean;
  /** Of the texts that were shown. */
  language?: string;
  /** Of the script that asked. */
  version?: string;
}
