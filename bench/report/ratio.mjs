/**
 * How many times as much, where that can be said: not of nothing, and not of less than nothing.
 *
 * @param {number} value
 * @param {number} other
 */
export const ratio = (value, other) => (value === other ? 1 : other > 0 && value >= 0 ? value / other : NaN);
