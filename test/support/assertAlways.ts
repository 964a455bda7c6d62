import fc from 'fast-check';

/** `FIKA_FUZZ=20` checks twenty times as many values, and other ones. */
const times = Number(process.env.FIKA_FUZZ ?? 1);

/** Checks a property on many values, the same ones at every run unless more are asked for; fast-check prints their seed. */
export function assertAlways<T>(property: fc.IProperty<T>, numRuns = 500): void {
  fc.assert(property, { ...(times === 1 && { seed: 20_260_115 }), numRuns: numRuns * times });
}
