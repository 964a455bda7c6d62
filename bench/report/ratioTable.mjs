import { bestOf } from './bestOf.mjs';
import { median } from './median.mjs';
import { ratio } from './ratio.mjs';
import { ROWS } from './ROWS.mjs';
import { table } from './table.mjs';
import { toNumber } from './toNumber.mjs';

/**
 * Every figure of Fika, the first of the managers, beside the best of the others.
 *
 * @param {readonly import('../visits/compare.mjs').Measured[]} managers
 */
export const ratioTable = ([fika, ...peers]) => {
  const blocking = peers.filter(({ blocks }) => blocks);
  const rows = ROWS.map(({ key, title, unit, digits }) => {
    const own = median(fika.samples[key]);
    const compared = [peers, blocking].flatMap((others) => {
      const best = bestOf(others, key);
      return [`${best.name}: ${toNumber(best.value, digits)}`, toNumber(ratio(own, best.value), 2)];
    });
    return [unit ? `${title}, ${unit}` : title, toNumber(own, digits), ...compared];
  });
  return table(['', 'Fika', 'best peer', 'ratio', 'best peer that blocks', 'ratio'], rows);
};
