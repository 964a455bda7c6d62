/**
 * A third-party script: either inline or from an address.
 *
 * @typedef {{ index: number, category: string, code?: string, src?: string }} HeldScript
 */

/** The categories that ask for consent. */
const CATEGORIES = ['performance', 'functional', 'advertising'];

/**
 * Third-party scripts that do nothing but say that they ran: every other one inline, spread over the categories.
 *
 * @param {number} count
 * @param {{ inlineOnly?: boolean }} [options]
 * @returns {HeldScript[]}
 */
export const makeScripts = (count, { inlineOnly = false } = {}) =>
  Array.from({ length: count }, (_, index) => ({
    index,
    category: CATEGORIES[index % CATEGORIES.length],
    ...(inlineOnly || index % 2 === 0 ? { code: `bench.ran(${index})` } : { src: `/held/${index}.js` }),
  }));
