/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as HTML, between tags or in an attribute with double quotes.
 *
 * @param {string} text
 */
export const escape = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
