import { agreed } from './agreed.ts';
import type { TheirRecord } from './TheirRecord.ts';

/** Several records of one manager, read as one that grants what all of them grant and denies what any denies. */
export const strictest = (records: readonly TheirRecord[]): TheirRecord => ({
  answerFor: (name) => agreed(records.map((record) => record.answerFor(name))),
  at: earliest(records.map(({ at }) => at)),
  until: earliest(records.map(({ until }) => until)),
});

function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length ? Math.min(...known) : null;
}
