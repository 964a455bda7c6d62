import ts from 'typescript';

/** What the sandbox has on its own: https://developers.google.com/tag-platform/tag-manager/templates/standard-library */
const METHODS = [
  ...['concat', 'every', 'filter', 'forEach', 'indexOf', 'join', 'lastIndexOf', 'map', 'pop', 'push', 'reduce', 'reverse', 'slice'],
  ...['some', 'sort', 'splice', 'charAt', 'replace', 'split', 'substring', 'toLowerCase', 'toUpperCase', 'trim', 'toString'],
  // Of what `require` returns, and of the tag.
  ...['parse', 'stringify', 'keys', 'values', 'getItem', 'setItem', 'gtmOnSuccess', 'gtmOnFailure'],
];

/** ECMAScript 5.1 with const, let and arrow functions is what Google promises. Of that we need this much. */
const SYNTAX = new Set<ts.SyntaxKind>([
  ...[ts.SyntaxKind.SourceFile, ts.SyntaxKind.EndOfFileToken, ts.SyntaxKind.VariableStatement, ts.SyntaxKind.VariableDeclarationList],
  ...[ts.SyntaxKind.VariableDeclaration, ts.SyntaxKind.ExpressionStatement, ts.SyntaxKind.IfStatement, ts.SyntaxKind.ReturnStatement],
  ...[ts.SyntaxKind.Block, ts.SyntaxKind.Identifier, ts.SyntaxKind.Parameter, ts.SyntaxKind.ArrowFunction],
  ...[ts.SyntaxKind.EqualsGreaterThanToken, ts.SyntaxKind.CallExpression, ts.SyntaxKind.PropertyAccessExpression],
  ...[ts.SyntaxKind.ElementAccessExpression, ts.SyntaxKind.ConditionalExpression, ts.SyntaxKind.BinaryExpression],
  ...[ts.SyntaxKind.PrefixUnaryExpression, ts.SyntaxKind.ParenthesizedExpression, ts.SyntaxKind.ObjectLiteralExpression],
  ...[ts.SyntaxKind.ArrayLiteralExpression, ts.SyntaxKind.PropertyAssignment, ts.SyntaxKind.StringLiteral],
  ...[ts.SyntaxKind.NumericLiteral, ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.QuestionToken],
  ...[ts.SyntaxKind.ColonToken, ts.SyntaxKind.EqualsToken, ts.SyntaxKind.EqualsEqualsEqualsToken],
  ...[ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken],
  ...[ts.SyntaxKind.PlusToken, ts.SyntaxKind.AsteriskToken, ts.SyntaxKind.SlashToken, ts.SyntaxKind.PercentToken],
  ...[ts.SyntaxKind.LessThanToken, ts.SyntaxKind.LessThanEqualsToken, ts.SyntaxKind.GreaterThanToken],
  ...[ts.SyntaxKind.GreaterThanEqualsToken],
]);

/** Everything in a template's code that Google's sandbox may not have: syntax, methods, and names from nowhere. */
export function findForeign(code: string): string[] {
  const file = ts.createSourceFile('template.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const known = new Set(['data', 'require', 'undefined']);
  const found: string[] = [];
  const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
    visit(node);
    ts.forEachChild(node, (child) => {
      walk(child, visit);
    });
  };
  walk(file, (node) => {
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node)) && ts.isIdentifier(node.name)) known.add(node.name.text);
  });
  walk(file, (node) => {
    if (!SYNTAX.has(node.kind)) found.push(`${ts.SyntaxKind[node.kind]}: ${node.getText()}`);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { text } = node.expression.name;
      if (!METHODS.includes(text)) found.push(`method: ${text}`);
    }
    if (!ts.isIdentifier(node) || known.has(node.text)) return;
    const isName =
      (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
      (ts.isPropertyAssignment(node.parent) && node.parent.name === node);
    if (!isName) found.push(`name: ${node.text}`);
  });
  return found;
}
