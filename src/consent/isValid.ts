import type { Config } from '../config/complete.ts';
import type { Decision } from './state.ts';

const DAY = 86_400;

/** When a decision stops counting, in seconds since 1970. A refusal may count for longer than a grant. */
export function expiry({ storage: { days } }: Config, { at, granted, services }: Decision): number {
  const grants = granted.length || Object.values(services).includes(true);
  return at + DAY * (grants ? days.granted : days.denied);
}

/**
 * Does a stored decision still count: made under this revision, not expired, and not in the future (a clock that was
 * set back, or a forged record; a day of difference between clocks is let pass)?
 */
export const isValid = (config: Config, decision: Decision, now: number): boolean =>
  decision.rev === config.revision && decision.at <= now / 1000 + DAY && now / 1000 < expiry(config, decision);
