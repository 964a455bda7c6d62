import type { Acceptance } from './accept.ts';
import type { Trace } from './Trace.ts';

export interface VisitedPage {
  readonly url: string;
  /** HTTP status; 0 where the page could not be opened. */
  readonly status: number;
  /** Why it could not be opened. */
  readonly problem?: string;
  /** What it looked like before an answer: a JPEG, in base64. */
  readonly screenshot?: string;
}

export interface ScanResult {
  readonly pages: readonly VisitedPage[];
  readonly traces: readonly Trace[];
  /** How consent was given for the second look; null when there was no way to. */
  readonly accepted: Acceptance | null;
  /** The configuration of Fika on the first page that has one. */
  readonly config: unknown;
}
