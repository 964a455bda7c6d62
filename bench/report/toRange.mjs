import { median } from './median.mjs';
import { toNumber } from './toNumber.mjs';

/**
 * The median, and in brackets the least and the greatest where they differ from it.
 *
 * @param {readonly number[]} values
 * @param {number} [digits]
 */
export const toRange = (values, digits) => {
  const [middle, least, greatest] = [median(values), Math.min(...values), Math.max(...values)].map((value) => toNumber(value, digits));
  return least === greatest ? middle : `${middle} (${least} to ${greatest})`;
};
