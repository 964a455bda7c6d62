/**
 * A value as JavaScript that may stand inside a script element.
 *
 * @param {unknown} value
 */
export const toInline = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
