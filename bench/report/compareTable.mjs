import { ROWS } from './ROWS.mjs';
import { table } from './table.mjs';
import { toRange } from './toRange.mjs';

/**
 * Every figure of every manager.
 *
 * @param {readonly import('../visits/compare.mjs').Measured[]} managers
 */
export const compareTable = (managers) =>
  table(
    ['', ...managers.map(({ name }) => name)],
    ROWS.map(({ key, title, unit, digits }) => [
      unit ? `${title}, ${unit}` : title,
      ...managers.map(({ samples }) => toRange(samples[key], digits)),
    ]),
  );
