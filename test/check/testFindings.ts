import { expect, test } from 'vitest';
import { checkConfig } from '../../src/check/checkConfig.ts';
import type { Severity } from '../../src/check/Finding.ts';
import type { RuleId } from '../../src/check/RULES.ts';
import { changed } from './changed.ts';

/** What is changed in a flawless configuration, and what is then found, and nothing else. */
export interface Case {
  readonly at: string;
  readonly value: unknown;
  readonly severity: Severity;
  readonly rule?: RuleId;
  /** Where it is found, if not where it was changed. */
  readonly path?: string;
  /** Words of the finding. */
  readonly says: RegExp;
}

/** A title, and what is to be found. */
export function testFindings(cases: Readonly<Record<string, Case>>): void {
  test.each(Object.entries(cases))('%s', (_, { at, value, severity, rule, path = at, says }) => {
    const findings = checkConfig(changed(at, value));
    expect(findings.map((found) => ({ path: found.path, severity: found.severity, rule: found.rule }))).toEqual([{ path, severity, rule }]);
    const [found] = findings;
    expect(`${found?.message ?? ''} ${found?.why ?? ''} ${found?.mend ?? ''}`).toMatch(says);
    expect(!!found?.source).toBe(!!rule);
  });
}
