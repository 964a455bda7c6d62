import type { PageFinding } from './PageFinding.ts';

const LABELS = { error: 'Error', warning: 'Warning', hint: 'Hint' } as const;

const paragraph = ({ path, severity, rule, source, message, why, mend }: PageFinding): string =>
  [
    `${LABELS[severity]}${rule ? ` (${rule})` : ''}: ${path || 'the configuration'}`,
    `  ${message}`,
    `  Why: ${why}${source ? ` (${source})` : ''}`,
    `  Mend: ${mend}`,
  ].join('\n');

const count = (findings: readonly PageFinding[], severity: PageFinding['severity'], what: string): string => {
  const number = findings.filter((finding) => finding.severity === severity).length;
  return `${number} ${what}${number === 1 ? '' : 's'}`;
};

/** The findings for a terminal. */
export const toText = (findings: readonly PageFinding[]): string =>
  findings.length
    ? [
        ...findings.map(paragraph),
        `${count(findings, 'error', 'error')}, ${count(findings, 'warning', 'warning')}, ${count(findings, 'hint', 'hint')}.`,
      ].join('\n\n')
    : 'Nothing to complain about.';
