import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../root.mjs';
import { docsOf } from './docsOf.mjs';
import { typeTextOf } from './typeTextOf.mjs';

/**
 * An option by the path under which it is written: `services.*.cookies[].name`.
 *
 * @typedef {{ path: string, type: string, choices: string[], isRequired: boolean } & import('./docsOf.mjs').Docs} Option
 */

/** @param {ts.Type} type */
const isOurs = (type) =>
  type.symbol?.declarations?.some(
    (one) =>
      (ts.isInterfaceDeclaration(one) || ts.isTypeLiteralNode(one)) && one.getSourceFile().fileName.startsWith(join(root, 'src')),
  ) ?? false;

/**
 * The objects that a value can be, each with what stands between the path of the option and those of its own: nothing for
 * an object, `[]` in a list, `.*` where the owner chooses the names.
 *
 * @param {ts.Type} type
 * @param {ts.TypeChecker} checker
 * @returns {{ type: ts.Type, step: string }[]}
 */
function objectsIn(type, checker) {
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) => {
    if (checker.isArrayType(part)) {
      return objectsIn(checker.getTypeArguments(part)[0], checker).map((inner) => ({ ...inner, step: `[]${inner.step}` }));
    }
    if (isOurs(part)) return [{ type: part, step: '' }];
    const values = part.getStringIndexType();
    return values ? objectsIn(values, checker).map((inner) => ({ ...inner, step: `.*${inner.step}` })) : [];
  });
}

/**
 * Every option of an interface, and every one of the objects in it, in the order in which they are written.
 *
 * @param {ts.Type} type
 * @param {ts.TypeChecker} checker
 * @param {string} [before] the path that leads here
 * @returns {Option[]}
 */
export function describeOptions(type, checker, before = '') {
  return checker.getPropertiesOfType(type).flatMap((symbol) => {
    const value = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    const path = before + symbol.name;
    const parts = value.isUnion() ? value.types : [value];
    const objects = objectsIn(value, checker);
    const docs = docsOf(symbol, checker);
    const option = {
      path,
      type: typeTextOf(symbol, value, checker),
      choices: parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : [])),
      isRequired: !(symbol.flags & ts.SymbolFlags.Optional),
      ...docs,
      // What the comment above its interface adds.
      prose: [docs.prose, ...objects.map(({ type: { symbol: its } }) => docsOf(its, checker).prose)].filter(Boolean).join('\n\n'),
    };
    return [option, ...objects.flatMap((one) => describeOptions(one.type, checker, `${path}${one.step}.`))];
  });
}
