import { median } from './median.mjs';

/**
 * The manager with the least median, and that median. Of equal ones the first.
 *
 * @param {readonly import('../visits/compare.mjs').Measured[]} managers
 * @param {string} key
 */
export const bestOf = (managers, key) =>
  managers
    .map(({ name, samples }) => ({ name, value: median(samples[key]) }))
    .reduce((best, other) => (other.value < best.value ? other : best));
