import { fibonacci } from './fibonacci.ts';
import { integer } from './integer.ts';
import { toBase64 } from './toBase64.ts';

/** Marks the header among the sections. */
const TYPE = 3;
const VERSION = 1;

/**
 * The first part of a GPP string: which sections follow, by their ids in rising order. Each entry is one id, or a run of
 * them, and is told by its distance from the one before.
 */
export function header(ids: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && id === run.last + 1) run.last = id;
    else runs.push({ first: id, last: id });
  }
  let previous = 0;
  const entries = runs.map(({ first, last }) => {
    const start = fibonacci(first - previous);
    previous = last;
    return last > first ? `1${start}${fibonacci(last - first)}` : `0${start}`;
  });
  return toBase64([integer(TYPE, 6), integer(VERSION, 6), integer(runs.length, 12), ...entries].join(''));
}
