import type { RuleId } from './RULES.ts';

/**
 * `error`: it does not work as written, or breaks a rule for certain. `warning`: it breaks one unless the page makes up for
 * it. `hint`: it could be better.
 */
export type Severity = 'error' | 'warning' | 'hint';

/** One thing that is wrong with a configuration, or could be better. */
export interface Finding {
  /** Where it stands: `services.video.cookies[0].name`; empty for the configuration as a whole. */
  readonly path: string;
  readonly severity: Severity;
  /** The rule that it goes by, where it is one of law and not of this format. */
  readonly rule?: RuleId;
  /** Where that rule comes from: `GDPR art. 7(3)`. There whenever `rule` is. */
  readonly source?: string;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What follows from it, in a sentence. */
  readonly why: string;
  /** How to put it right, in a sentence. */
  readonly mend: string;
}
