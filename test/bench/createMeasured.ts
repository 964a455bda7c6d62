import type { Measured } from '../../bench/visits/compare.mjs';
import { ROWS } from '../../bench/report/ROWS.mjs';

/** A manager that was measured once: the same figure in every row, apart from those given. */
export const createMeasured = (name: string, figure: number, given: Record<string, number> = {}, blocks = true): Measured => ({
  id: name,
  name,
  holds: 'scripts',
  blocks,
  samples: Object.fromEntries(ROWS.map(({ key }) => [key, [given[key] ?? figure]])),
});
