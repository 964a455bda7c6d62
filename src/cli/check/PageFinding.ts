import type { Finding } from '../../check/Finding.ts';

/** A finding that may come from a rule which only a page can break. */
export interface PageFinding extends Omit<Finding, 'rule'> {
  readonly rule?: string;
}
