export { checkConfig } from './check/checkConfig.ts';
export type { Finding, Severity } from './check/Finding.ts';
export type { RuleId } from './check/RULES.ts';
