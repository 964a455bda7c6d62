import fc from 'fast-check';

/** Checks a property on many values, the same ones at every run. */
export function assertAlways<T>(property: fc.IProperty<T>, numRuns = 500): void {
  fc.assert(property, { seed: 20_260_115, numRuns });
}
