import Ajv from 'ajv';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createSchema } from '../scripts/schema/createSchema.mjs';
import { literalOf } from '../scripts/schema/literalOf.mjs';
import { checkConfig } from '../src/check/checkConfig.ts';
import { isObject } from '../src/config/isObject.ts';
import { CONFIG } from '../src/config/shape/CONFIG.ts';
import type { Shape } from '../src/config/shape/Shape.ts';
import { changed } from './check/changed.ts';
import { FLAWLESS } from './check/FLAWLESS.ts';
import { assertAlways } from './support/assertAlways.ts';

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | false;
  description?: string;
  examples?: unknown[];
  definitions?: Record<string, Schema>;
}

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const schema = createSchema() as Schema;
const validate = new Ajv({ schemaId: 'auto', allErrors: true }).compile(schema);

/** What the schema has against a configuration. */
const errorsOf = (config: unknown): string[] =>
  validate(config) ? [] : (validate.errors ?? []).map(({ dataPath, message, params }) => `${dataPath} ${message ?? ''} ${JSON.stringify(params)}`);

/** The examples in the README: whole configurations, or options without the braces around them. */
function examples(): [source: string, config: unknown][] {
  const blocks = [...read('README.md').matchAll(/```js(?:on)?\n([^]*?)```/g)].map(([, code]) => code ?? '');
  const inits = [...read('README.md').matchAll(/fika\.init\((\{.*?\})\)/g)].map(([, code]) => code ?? '');
  const bare = blocks.flatMap((block) => [`{${block}}`, ...block.split('\n').map((line) => `{${line}}`), block]);
  return [...inits, ...bare].flatMap((code): [string, unknown][] => {
    const config = literalOf(code);
    // The record in the cookie is JSON too.
    const isConfig = isObject(config) && !('v' in config) && Object.keys(config).some((key) => key === '$schema' || key in FLAWLESS);
    return isConfig ? [[code, config]] : [];
  });
}

describe('what is right is valid', () => {
  test.each(examples())('the example of the README: %s', (_, config) => {
    expect(errorsOf(config)).toEqual([]);
  });

  test('the README has examples', () => {
    const options = new Set(examples().flatMap(([, config]) => Object.keys(config as object)));
    expect([...options].sort()).toEqual(expect.arrayContaining(['$schema', 'import', 'links', 'log', 'regions', 'revision', 'services', 'signals', 'texts']));
  });

  test('the examples in the comments of the types', () => {
    let count = 0;
    for (const [name, { examples: given = [] }] of Object.entries(schema.properties ?? {})) {
      for (const value of given) expect(errorsOf({ [name]: value }), name).toEqual([]);
      count += given.length;
    }
    expect(count).toBeGreaterThan(4);
  });

  test('the configuration of the demo, which the checker finds flawless too', () => {
    const demo: unknown = JSON.parse(read('demo/server/fika.json').replaceAll('__VENDOR__', '127.0.0.1:8081'));
    expect(errorsOf(demo)).toEqual([]);
    expect(checkConfig(demo)).toEqual([]);
  });

  test('a configuration with every kind of option, and one that names its schema', () => {
    expect(errorsOf(FLAWLESS)).toEqual([]);
    expect(errorsOf({ $schema: './fika.schema.json' })).toEqual([]);
    expect(errorsOf({ storage: { days: { denied: 365 } }, signals: { gpp: true, google: false }, revision: 'a' })).toEqual([]);
  });
});

test.each([
  ['an option that there is not', { categorys: {} }],
  ['one in the wrong place', { layout: 'bar' }],
  ['a word that is none of those', { mode: 'optout' }],
  ['a number for a text', { changes: 1 }],
  ['a service without category', { services: { video: { name: 'Video' } } }],
  ['a misspelt option of a service', { services: { video: { category: 'functional', cookie: [] } } }],
  ['a cookie as a text', { services: { video: { category: 'functional', cookies: ['_ga'] } } }],
  ['a rule without a law', { regions: [{ match: ['EU'] }] }],
  ['a text for days', { storage: { days: '182' } }],
  ['a vendor that there is not', { signals: { gogle: true } }],
  ['a type that Google does not ask for', { signals: { google: { types: { security_storage: 'essential' } } } }],
  ['a text that there is not', { texts: { acceptEverything: 'Yes' } }],
  ['a text that there is not, in a language', { texts: { en: { acceptEverything: 'Yes' } } }],
  ['another manager', { import: [{ from: 'mine' }] }],
])('%s is not valid, and is an error for the checker too', (_, config) => {
  expect(errorsOf(config)).not.toEqual([]);
  expect(checkConfig(config).filter(({ severity }) => severity === 'error')).not.toEqual([]);
});

test('what is not valid never passes the checker', () => {
  const places = [
    'mode', 'regions', 'regions[0]', 'regions[0].match', 'categories.research', 'services.stats', 'services.stats.cookies[0]', 'services.stats.hosts',
    'services.pixel.storage[0].kind', 'services.pixel.saleOrShare', 'storage', 'storage.days', 'storage.secure', 'links', 'links.optOuts', 'controller.name',
    'ui', 'ui.layout', 'signals', 'signals.google', 'signals.google.types', 'signals.matomo.hold', 'signals.gpp', 'log', 'log.headers', 'import', 'import[0]', 'texts.save', 'extra',
  ];
  const isError = ({ severity }: { severity: string }): boolean => severity === 'error';
  assertAlways(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
      const config = changed(place, value);
      return errorsOf(config).length === 0 || checkConfig(config).some(isError);
    }),
  );
}, 30_000);

/** The paths of all options, from the schema and from the table that the checker goes by. */
function* pathsOf(part: Schema | undefined, path = ''): Generator<string> {
  const one = part?.$ref ? schema.definitions?.[part.$ref.split('/').at(-1) ?? ''] : part;
  for (const inner of [...(one?.allOf ?? []), ...(one?.anyOf ?? [])]) yield* pathsOf(inner, path);
  if (one?.items) yield* pathsOf(one.items, `${path}[]`);
  if (one?.additionalProperties) yield* pathsOf(one.additionalProperties, `${path}.*`);
  for (const [key, inner] of Object.entries(one?.properties ?? {})) {
    yield `${path}.${key}`;
    yield* pathsOf(inner, `${path}.${key}`);
  }
}
function* pathsIn({ keys = {}, each, items }: Shape, path = ''): Generator<string> {
  if (items) yield* pathsIn(items, `${path}[]`);
  if (each) yield* pathsIn(each, `${path}.*`);
  for (const [key, inner] of Object.entries(keys)) {
    yield `${path}.${key}`;
    yield* pathsIn(inner, `${path}.${key}`);
  }
}

test('the schema and the checker know the same options', () => {
  const paths = [...pathsOf(schema)].filter((path) => !path.startsWith('.texts.'));
  expect(paths.length).toBeGreaterThan(80);
  expect([...pathsIn(CONFIG)].sort()).toEqual([...new Set(paths)].sort());
});

test('every option is described in the README', () => {
  const readme = read('README.md');
  const rows = readme.split('\n').filter((line) => line.startsWith('| '));
  const isNamed = (name: string): boolean => rows.some((row) => row.includes(`\`${name}\``));
  const names = [...pathsOf(schema)]
    .map((path) => path.slice(1))
    .filter((path) => path !== '$schema' && !/^texts\./.test(path) && !/^signals\.\w+\./.test(path))
    .map((path) => (/^(storage|links|ui|controller)\./.test(path) ? path.split('.').slice(0, 2).join('.') : (path.split(/[.*[\]]+/).at(-1) ?? '')));
  const groups = ['storage', 'links', 'ui', 'controller'];
  const missing = [...new Set(names)].filter((name) => !groups.includes(name) && !isNamed(name) && !new RegExp(`[{,] ${name}[, }:]`).test(readme));
  expect(missing).toEqual([]);
});

test('every option has its description for editors, from its comment', () => {
  const plain = ['name', 'privacy', 'cookies', 'imprint', 'mode', 'path', 'sameSite', 'saleOrShare'];
  const without = Object.entries(schema.properties ?? {}).filter(([name, { description }]) => !description && !plain.includes(name));
  expect(without).toEqual([]);
  expect(schema.properties?.audience).toMatchObject({ default: 'general', enum: ['general', 'children'] });
  expect(schema.properties?.region?.description).toContain('Fika makes no look-up');
});
