import { kindOf, placeOf, whoseOf } from '../scan/describeTrace.ts';
import { isTooEarly } from '../scan/isTooEarly.ts';
import { nameTraces } from '../scan/nameTraces.ts';
import type { Trace } from '../scan/Trace.ts';
import { breach } from './breach.ts';
import type { PageFinding } from './PageFinding.ts';

/** R01: what a page stored and sent although nobody had answered. */
export const judgeTraces = (traces: readonly Trace[], config: unknown): PageFinding[] =>
  nameTraces(traces, config)
    .filter(isTooEarly)
    .map((trace) => breach('R01', trace.name, `It is there before an answer: ${kindOf(trace)}; ${whoseOf(trace)}; ${placeOf(trace)}.`));
