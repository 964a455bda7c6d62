import ts from 'typescript';

/** Lines of a paragraph become one; paragraphs and lists stay apart. */
const toProse = (/** @type {string} */ text) => text.replace(/(\S)\n(?=\S)/g, '$1 ').trim();

/** Examples of code keep their lines. */
const withoutIndent = (/** @type {string} */ text) => text.replace(/^\n+|\s+$/g, '');

/**
 * What the comment above a declaration says.
 *
 * @typedef {{ prose: string, byDefault: string | undefined, examples: string[] }} Docs
 *
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 * @returns {Docs}
 */
export function docsOf(symbol, checker) {
  const tags = symbol.getJsDocTags(checker).map(({ name, text }) => ({ name, text: ts.displayPartsToString(text) }));
  const byDefault = tags.find(({ name }) => name === 'default');
  return {
    prose: toProse(ts.displayPartsToString(symbol.getDocumentationComment(checker))),
    byDefault: byDefault && toProse(byDefault.text),
    examples: tags.filter(({ name }) => name === 'example').map(({ text }) => withoutIndent(text)),
  };
}
