import { ratio } from './ratio.mjs';

/** What is less is noise, in milliseconds: no factor can be told from it. */
const NOISE = 1;

/**
 * By what each value is greater than the one before; NaN where that cannot be said.
 *
 * @param {readonly number[]} values
 */
export const factors = (values) => values.map((value, index) => (values[index - 1] >= NOISE ? ratio(value, values[index - 1]) : NaN));
