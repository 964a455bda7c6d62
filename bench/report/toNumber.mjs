/**
 * A number as people read it: `1,448`, and never `-0`.
 *
 * @param {number} value
 * @param {number} [digits]
 */
export const toNumber = (value, digits = 0) =>
  Number.isFinite(value)
    ? value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' })
    : '–';
