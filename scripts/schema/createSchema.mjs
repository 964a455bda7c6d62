import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../root.mjs';
import { literalOf } from './literalOf.mjs';

const FILE = join(root, 'src/config/types.ts');

/** Lines of a paragraph become one; paragraphs stay apart. */
const toProse = (text) => text.replace(/(\S)\n(?=\S)/g, '$1 ').trim();

/**
 * The JSON Schema (draft 7, which editors know best) of `FikaConfig`, from its types and their comments: the comment is
 * the description, `@default` and `@example` are what they say where that is a value. Options that no JSON can hold,
 * functions, are left out.
 *
 * @returns {object}
 */
export function createSchema() {
  const { config, error } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root, {}, undefined, undefined, undefined);
  const program = ts.createProgram([FILE], options);
  const checker = program.getTypeChecker();
  const definitions = {};

  const docsOf = (symbol) => {
    const tags = symbol.getJsDocTags(checker).map(({ name, text }) => ({ name, text: ts.displayPartsToString(text).trim() }));
    const [byDefault] = tags.filter(({ name }) => name === 'default').map(({ text }) => ({ text, value: literalOf(text) }));
    const examples = tags.filter(({ name }) => name === 'example').map(({ text }) => literalOf(text)).filter((value) => value !== undefined);
    const prose = [
      toProse(ts.displayPartsToString(symbol.getDocumentationComment(checker))),
      byDefault && byDefault.value === undefined ? `Default: ${toProse(byDefault.text)}.` : '',
    ];
    const description = prose.filter(Boolean).join(' ');
    return {
      ...(description && { description }),
      ...(byDefault && byDefault.value !== undefined && { default: byDefault.value }),
      ...(examples.length && { examples }),
    };
  };

  /** Types with a name of ours are defined once. */
  const nameOf = (type) => {
    const symbol = type.aliasSymbol && !type.aliasTypeArguments ? type.aliasSymbol : type.symbol;
    const isOurs = symbol?.declarations?.some((one) => one.getSourceFile().fileName.startsWith(join(root, 'src')));
    return isOurs && symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias) ? symbol : undefined;
  };

  const toObject = (type) => {
    const index = type.getStringIndexType();
    const known = checker.getPropertiesOfType(type).flatMap((symbol) => {
      const value = checker.getTypeOfSymbol(symbol);
      if (checker.getNonNullableType(value).getCallSignatures().length) return [];
      const schema = toSchema(value);
      const docs = docsOf(symbol);
      // Beside a reference nothing else counts.
      const property = schema.$ref && Object.keys(docs).length ? { allOf: [schema], ...docs } : { ...schema, ...docs };
      return [{ name: symbol.name, property, isOptional: !!(symbol.flags & ts.SymbolFlags.Optional) }];
    });
    const required = known.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
    return {
      type: 'object',
      ...(known.length && { properties: Object.fromEntries(known.map(({ name, property }) => [name, property])) }),
      ...(required.length && { required }),
      additionalProperties: index ? toSchema(index) : false,
    };
  };

  const toUnion = (types) => {
    const isTrueOrFalse = (type) => type.flags & ts.TypeFlags.BooleanLiteral;
    const literals = types.filter((type) => type.isStringLiteral());
    const parts = [
      ...(literals.length ? [{ type: 'string', enum: literals.map(({ value }) => value) }] : []),
      ...(types.some(isTrueOrFalse) ? [{ type: 'boolean' }] : []),
      ...types.filter((type) => !type.isStringLiteral() && !isTrueOrFalse(type)).map(toSchema),
    ];
    if (parts.length === 1) return parts[0];
    const areSimple = parts.every((part) => Object.keys(part).join() === 'type');
    return areSimple ? { type: parts.map(({ type }) => type) } : { anyOf: parts };
  };

  const toInline = (type) => {
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (checker.isArrayType(type)) return { type: 'array', items: toSchema(checker.getTypeArguments(type)[0]) };
    const types = type.isUnion() ? type.types : [type];
    if (type.isUnion() || type.isStringLiteral()) return toUnion(types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined)));
    if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return toObject(type);
    throw new Error(`The schema cannot tell ${checker.typeToString(type)}: scripts/schema/createSchema.mjs has to learn it.`);
  };

  function toSchema(type) {
    const symbol = nameOf(type);
    if (!symbol) return toInline(type);
    if (!definitions[symbol.name]) {
      // First the place: what is inside may refer to it.
      definitions[symbol.name] = {};
      Object.assign(definitions[symbol.name], toInline(type), docsOf(symbol));
    }
    return { $ref: `#/definitions/${symbol.name}` };
  }

  const module = checker.getSymbolAtLocation(program.getSourceFile(FILE));
  const symbol = checker.getExportsOfModule(module).find(({ name }) => name === 'FikaConfig');
  const { properties, ...rest } = toObject(checker.getDeclaredTypeOfSymbol(symbol));
  const forEditors = { type: 'string', description: 'The address of this schema, for editors. Fika does not read it.' };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The configuration of Fika',
    ...docsOf(symbol),
    ...rest,
    properties: { $schema: forEditors, ...properties },
    definitions,
  };
}
