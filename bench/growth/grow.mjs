import { GROWTH } from './GROWTH.mjs';

/**
 * @typedef {object} Grown
 * @property {string} title
 * @property {string} unit
 * @property {string} costs
 * @property {string[]} columns
 * @property {{ size: number, samples: number[][] }[]} rows the samples of each column
 */

/**
 * Measures what Fika costs as a page grows, in turns.
 *
 * @param {import('./GROWTH.mjs').Tools} tools
 * @param {{ rounds: number, say: (text: string) => void }} options
 * @returns {Promise<Grown[]>}
 */
export const grow = async (tools, { rounds, say }) => {
  const grown = GROWTH.map(({ title, unit, costs, columns, sizes }) => ({
    ...{ title, unit, costs, columns },
    rows: sizes.map((size) => ({ size, samples: columns.map(() => /** @type {number[]} */ ([])) })),
  }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, { title, unit, measure }] of GROWTH.entries()) {
      for (const { size, samples } of grown[index].rows) {
        say(`growth, round ${round + 1} of ${rounds}: ${title}, ${size} ${unit}`);
        (await measure(tools, size)).forEach((value, column) => samples[column].push(value));
      }
    }
  }
  return grown;
};
