import type { Mode } from '../config/types.ts';
import type { Source } from '../consent/state.ts';
import type { Leftover } from '../consent/Leftover.ts';

/**
 * What happened: everything was granted, everything was refused, something in between was saved; something granted
 * before is not any more; a signal of the browser denied; a choice of another manager was taken over; the record was
 * deleted.
 */
export type LogAction = 'accept' | 'reject' | 'save' | 'withdraw' | 'signal' | 'import' | 'reset';

/**
 * What is sent to `log.url` as JSON, once for each change of consent: as much as it takes to prove a consent and to show
 * that it was withdrawn (GDPR art. 7(1) and 7(3)), and no more. There is nothing in it of the visitor but the record's
 * random id. The request carries no cookies, no query and no referrer beyond the origin; that the endpoint sees an IP
 * address and a user agent cannot be helped, and it has no need to keep them.
 *
 * Answer with any 2xx status when it is kept, and with 409 when this `key` was there already. 408, 425, 429 and 5xx are
 * tried again; other statuses are final.
 */
export interface LogEntry {
  v: 1;
  /** Names this entry, also as the header `Idempotency-Key`. The same one may arrive twice; keep it once. */
  key: string;
  /** The id of the record: the same through all changes, new after a reset. */
  record: string;
  /** When it happened: ISO 8601, UTC, by the visitor's clock. */
  at: string;
  action: LogAction;
  /** How it came about; null after a reset. */
  source: Source | null;
  /** All answers that stand since then, optional categories only. */
  granted: readonly string[];
  denied: readonly string[];
  /** Answers for single services. */
  services: Readonly<Record<string, boolean>>;
  /** What is not granted any more: categories, and `category/service`. */
  withdrawn: readonly string[];
  /** What of it could not be deleted in the browser, and why. */
  leftovers?: readonly Leftover[];
  /** When the answers stop counting: ISO 8601, UTC. */
  expires: string | null;
  revision: string;
  mode: Mode | null;
  region: string | null;
  /** The browser sent a Global Privacy Control signal. */
  gpc: boolean;
  language: string | null;
  /**
   * SHA-256 of everything that was shown, as in the receipt. null after a reset, where nothing was shown, and where the
   * texts could not be loaded again.
   */
  notice: string | null;
  /**
   * The visitor left too soon, and a later page told it: a new notice and a new version of the script may have come
   * between, and what the sweep left is not known.
   */
  isLate?: true;
  /** The path of the page, without query and fragment. Empty where the visitor left before the log was there. */
  path: string;
  /** Of the script. */
  version: string | null;
}
