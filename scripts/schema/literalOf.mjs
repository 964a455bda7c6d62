import ts from 'typescript';

/**
 * The value of an expression that holds nothing but literals; undefined where it holds anything else.
 *
 * @param {ts.Expression} node
 * @returns {unknown}
 */
function valueOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isArrayLiteralExpression(node)) {
    const items = node.elements.map(valueOf);
    return items.includes(undefined) ? undefined : items;
  }
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const entries = node.properties.map((property) =>
    ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)
      ? [property.name.text, valueOf(property.initializer)]
      : [],
  );
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

/**
 * What `@default 'auto'` or `@example { … }` says, where it is a value and not prose; undefined otherwise.
 *
 * @param {string} text
 * @returns {unknown}
 */
export function literalOf(text) {
  const file = ts.createSourceFile('literal.ts', `(${text})`, ts.ScriptTarget.ES2022);
  const [statement, ...more] = file.statements;
  const isAlone = file.parseDiagnostics.length === 0 && more.length === 0 && statement && ts.isExpressionStatement(statement);
  return isAlone && ts.isParenthesizedExpression(statement.expression) ? valueOf(statement.expression.expression) : undefined;
}
