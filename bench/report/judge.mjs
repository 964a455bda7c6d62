import { bestOf } from './bestOf.mjs';
import { median } from './median.mjs';
import { ROWS } from './ROWS.mjs';
import { toNumber } from './toNumber.mjs';

/** The click paints within three frames of a slow screen, whatever the scripts do, in milliseconds. */
const PAINT = 40;

/** Of the best peer's. */
const SHARE = 0.5;

/** @typedef {{ goal: string, isMet: boolean, figures: string }} Verdict */

/**
 * Whether Fika, the first of the managers, reaches each of its goals.
 *
 * @param {readonly import('../visits/compare.mjs').Measured[]} managers
 * @returns {Verdict[]}
 */
export const judge = ([fika, ...peers]) => {
  const blocking = peers.filter(({ blocks }) => blocks);
  const own = (/** @type {string} */ key) => median(fika.samples[key]);
  const told = (/** @type {string} */ key, /** @type {number} */ value) => {
    const { unit, digits } = ROWS.find((row) => row.key === key) ?? { unit: '', digits: 0 };
    return `${toNumber(value, digits)} ${unit}`.trim();
  };

  /** @type {(goal: string, peers: readonly import('../visits/compare.mjs').Measured[]) => Verdict} */
  const isFirst = (goal, others) => {
    const lost = ROWS.filter(({ key }) => bestOf(others, key).value < own(key));
    const list = lost.map(({ key, title }) => {
      const best = bestOf(others, key);
      return `${title}: ${told(key, own(key))}, ${best.name} ${told(key, best.value)}`;
    });
    const count = `${ROWS.length - lost.length} of ${ROWS.length} rows`;
    return { goal, isMet: lost.length === 0, figures: [count, ...list].join('; ') };
  };

  /** @type {(goal: string, key: string, share: number, others: readonly import('../visits/compare.mjs').Measured[]) => Verdict} */
  const isWithin = (goal, key, share, others) => {
    const best = bestOf(others, key);
    return {
      goal,
      isMet: own(key) <= best.value * share,
      figures: `${told(key, own(key))}, ${best.name} ${told(key, best.value)}`,
    };
  };

  return [
    isFirst('First in every row', peers),
    isFirst('First in every row among those that block scripts', blocking),
    {
      goal: `Accept → paint within ${PAINT} ms at the median with 500 scripts`,
      isMet: own('manyPaint') <= PAINT,
      figures: told('manyPaint', own('manyPaint')),
    },
    isWithin('All 500 have run no later than in the fastest peer', 'manyAllRan', 1, peers),
    {
      goal: 'No long task of its own',
      isMet: own('longTasks') <= 0 && own('manyLongTasks') <= 0,
      figures: `${told('longTasks', own('longTasks'))} at load, ${told('manyLongTasks', own('manyLongTasks'))} after accept with 500 scripts`,
    },
    isWithin('Heap at most half of the best peer that blocks scripts', 'heap', SHARE, blocking),
    isWithin('Main thread at most half of the best peer that blocks scripts', 'mainThread', SHARE, blocking),
  ];
};
