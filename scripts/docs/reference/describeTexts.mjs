import ts from 'typescript';
import { docsOf } from './docsOf.mjs';

/**
 * The sentences of locale files, by key.
 *
 * @param {ts.Symbol[]} symbols their default exports
 */
function sentencesIn(symbols) {
  const found = new Map();
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer)) found.set(node.name.text, node.initializer.text);
    ts.forEachChild(node, visit);
  };
  for (const { declarations } of symbols) visit(declarations[0]);
  return found;
}

/**
 * Every sentence that an owner can replace, with the note on it and its English words.
 *
 * @param {ts.Symbol} symbol the type of the sentences
 * @param {ts.Symbol[]} english the default exports of the English files
 * @param {ts.TypeChecker} checker
 */
export function describeTexts(symbol, english, checker) {
  const sentences = sentencesIn(english);
  return checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).map((key) => ({
    key: key.name,
    sentence: sentences.get(key.name),
    ...docsOf(key, checker),
  }));
}
