import { factors } from './factors.mjs';
import { median } from './median.mjs';
import { table } from './table.mjs';
import { toNumber } from './toNumber.mjs';
import { toRange } from './toRange.mjs';

/** @param {import('../growth/grow.mjs').Grown} grown */
export const growthSection = ({ title, unit, costs, columns, rows }) => {
  const perTenfold = columns.map((_, column) => factors(rows.map(({ samples }) => median(samples[column]))));
  const cells = rows.map(({ size, samples }, row) => [
    toNumber(size),
    ...samples.flatMap((values, column) => [toRange(values, 1), toNumber(perTenfold[column][row], 1)]),
  ]);
  const head = [unit, ...columns.flatMap((name) => [name, 'factor'])];
  return `### ${title}\n\nIn ${costs}.\n\n${table(head, cells)}`;
};
