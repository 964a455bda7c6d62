import type { Acceptance } from './accept.ts';
import type { NamedTrace } from './nameTraces.ts';
import type { VisitedPage } from './ScanResult.ts';

/** What a scan tells, as `--json` writes it and the HTML report shows it. */
export interface Report {
  /** ISO 8601. */
  readonly at: string;
  readonly pages: readonly VisitedPage[];
  readonly accepted: Acceptance | null;
  /** What was there although nobody had agreed: a reason to exit with 1. */
  readonly tooEarly: readonly NamedTrace[];
  /** Everything that was seen, named where it can be. */
  readonly traces: readonly NamedTrace[];
  /** The ids of services that `--write` added or added to. */
  readonly added: readonly string[];
}
