import ts from 'typescript';

/**
 * How a type is written, with the words that can be chosen from in place of a name for them.
 *
 * @param {ts.Symbol} symbol
 * @param {ts.Type} type its type, without undefined
 * @param {ts.TypeChecker} checker
 */
export function typeTextOf(symbol, type, checker) {
  if (type.isUnion() && type.types.every((part) => part.isStringLiteral())) {
    return type.types.map((part) => `'${part.value}'`).join(' | ');
  }
  const [declaration] = symbol.declarations ?? [];
  const written = declaration && ts.isPropertySignature(declaration) && declaration.type;
  return written ? written.getText().replace(/\s+/g, ' ') : checker.typeToString(type);
}
