import type { Leftover } from '../consent/Leftover.ts';
import type { Decision } from '../consent/state.ts';
import type { Proof } from './Proof.ts';

/** One change of consent, as the guard tells it. */
export interface Happening {
  /** Names it, so that it is kept once however often it is sent: a version 4 UUID. */
  key: string;
  /** When it was, in milliseconds since 1970. */
  now: number;
  /** What stands since then; null after a reset. */
  proof: Proof | null;
  /** What stood before. */
  before: Decision | null;
  /** The path of the page it happened on. */
  path: string;
  /** What of the revoked services could not be deleted, and why: as the sweep found it. */
  leftovers?: readonly Leftover[];
}
