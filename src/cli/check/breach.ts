import { PAGE_RULES, type PageRuleId } from './PAGE_RULES.ts';
import type { PageFinding } from './PageFinding.ts';

/** A rule that the page breaks, and where. */
export const breach = (rule: PageRuleId, path: string, message: string, severity: PageFinding['severity'] = 'error'): PageFinding => ({
  path,
  severity,
  rule,
  message,
  ...PAGE_RULES[rule],
});
