import ts from 'typescript';
import { docsOf } from './docsOf.mjs';

/**
 * Something that a module exports, and what it consists of.
 *
 * @typedef {{ name: string, code: string } & import('./docsOf.mjs').Docs} Described
 * @typedef {Described & { members: Described[] }} DescribedExport
 */

/** Of a type, what it is; of something that is called, how. */
function codeOf(symbol, checker) {
  const [declaration] = symbol.declarations;
  if (ts.isTypeAliasDeclaration(declaration)) return declaration.getText().replace(/^export /, '');
  const { flags } = symbol;
  if (!(flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable))) return '';
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
  const calls = type.getCallSignatures();
  if (calls.length) return calls.map((call) => `${symbol.name}${checker.signatureToString(call)}`).join('\n');
  return ts.isVariableDeclaration(declaration) && declaration.type ? `const ${symbol.name}: ${declaration.type.getText()}` : '';
}

/** The members that an interface declares, without their comments. */
const membersOf = (symbol, checker) =>
  symbol.declarations
    .filter(ts.isInterfaceDeclaration)
    .flatMap(({ members }) => [...members])
    .map((member) => ({
      name: member.name.getText(),
      code: member.getText().replace(/\/\*\*[\s\S]*?\*\/\s*/g, ''),
      ...docsOf(checker.getSymbolAtLocation(member.name), checker),
    }));

/**
 * @param {ts.Symbol[]} symbols
 * @param {ts.TypeChecker} checker
 * @returns {DescribedExport[]}
 */
export const describeExports = (symbols, checker) =>
  symbols.map((symbol) => ({
    name: symbol.name,
    code: codeOf(symbol, checker),
    members: membersOf(symbol, checker),
    ...docsOf(symbol, checker),
  }));
