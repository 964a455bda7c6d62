import fc from 'fast-check';
import type { Decision } from '../../src/consent/state.ts';

const text = fc.string({ minLength: 1, unit: 'grapheme' });

/** Any decision whatsoever that the types allow and a record can hold. */
export const anyDecision: fc.Arbitrary<Decision> = fc
  .record({
    id: text,
    at: fc.maxSafeInteger(),
    rev: text,
    answers: fc.dictionary(text, fc.boolean()),
    services: fc.dictionary(text, fc.boolean()),
    known: fc.option(fc.array(text), { nil: undefined }),
    gpc: fc.option(fc.constant(true), { nil: undefined }),
  })
  .map(({ answers, known, gpc, services, ...rest }) => ({
    ...rest,
    granted: Object.keys(answers).filter((id) => answers[id]),
    denied: Object.keys(answers).filter((id) => !answers[id]),
    services: { ...services },
    ...(known && { known }),
    ...(gpc && { gpc }),
  }));
