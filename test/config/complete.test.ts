import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complete, type Config } from '../../src/config/complete.ts';
import { assertAlways } from '../support/assertAlways.ts';

/** The completed configuration, and the paths of what was rejected. */
function read(input: unknown): { config: Config; rejected: string[] } {
  const rejected: string[] = [];
  const config = complete(input, (path) => void rejected.push(path));
  return { config, rejected };
}

const { config: defaults } = read(undefined);

/** The value at a path such as `storage.days.granted`. */
const at = (config: Config, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], config);

describe('without a configuration', () => {
  test.each([undefined, null, {}])('%o is complete and rejects nothing', (input) => {
    expect(read(input)).toEqual({ config: defaults, rejected: [] });
  });

  test('every default is the one that is documented', () => {
    expect(defaults).toEqual({
      revision: '1',
      changes: '',
      mode: 'opt-in',
      regions: [],
      region: '',
      audience: 'general',
      gpc: 'honor',
      categories: ['essential', 'performance', 'functional', 'advertising'].map((id) => ({ id, title: '', description: '' })),
      services: [],
      storage: { name: 'fika', domain: '', path: '/', days: { granted: 182, denied: 182 }, sameSite: 'Lax', secure: true },
      reload: 'on-withdraw',
      language: '',
      texts: {},
      links: { privacy: '', cookies: '', imprint: '' },
      controller: { name: '', contact: '', dpo: '' },
      ui: { layout: 'box', theme: 'auto', reopen: 'auto' },
    });
  });
});

describe('a good value is taken', () => {
  test.each<[string, unknown, unknown?]>([
    ['revision', '2026-01'],
    ['revision', 7, '7'],
    ['revision', 0, '0'],
    ['mode', 'opt-out'],
    ['audience', 'children'],
    ['gpc', 'ignore'],
    ['region', 'us-ca', 'US-CA'],
    ['reload', 'never'],
    ['storage.name', 'choice'],
    ['storage.path', '/shop'],
    ['storage.sameSite', 'None'],
    ['storage.secure', false],
    ['storage.days', 30, { granted: 30, denied: 30 }],
    ['storage.days', { granted: 30, denied: 300 }, { granted: 30, denied: 300 }],
    ['storage.days', { granted: 300 }, { granted: 300, denied: 300 }],
    ['links.privacy', 'https://example.com/privacy#top'],
    ['links.cookies', '/cookies?all'],
    ['links.imprint', 'mailto:us@example.com'],
    ['controller.name', 'Café AB'],
    ['ui.theme', 'dark'],
    ['ui.reopen', 'never'],
  ])('%s: %o', (path, value, expected = value) => {
    const input = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
    const { config, rejected } = read(input);
    expect(at(config, path)).toEqual(expected);
    expect(rejected).toEqual([]);
  });
});

describe('a bad value is rejected with its path and replaced by its default', () => {
  test.each<[string, unknown, string?]>([
    ['revision', true],
    ['revision', ''],
    ['changes', 1],
    ['mode', 'optout'],
    ['mode', ['opt-out']],
    ['regions', 'EU'],
    ['region', 46],
    ['audience', 'kids'],
    ['gpc', false],
    ['categories', ['performance']],
    ['services', 'analytics'],
    ['storage', 'cookie'],
    ['storage.name', 1],
    ['storage.days', 'long'],
    ['storage.days', -1, 'storage.days.granted'],
    ['storage.days', 0, 'storage.days.granted'],
    ['storage.days', NaN, 'storage.days.granted'],
    ['storage.days', 1e9, 'storage.days.granted'],
    ['storage.days', { granted: '30' }, 'storage.days.granted'],
    ['storage.sameSite', 'lax'],
    ['storage.secure', 'yes'],
    ['reload', true],
    ['links.privacy', 'javascript:alert(1)'],
    ['links.privacy', ' javascript:alert(1)'],
    ['links.privacy', '\tjavascript:alert(1)'],
    ['links.cookies', 'java\nscript:alert(1)'],
    ['links.imprint', 'data:text/html,x'],
    ['controller.name', {}],
    ['ui', []],
    ['ui.layout', 'wall'],
    ['ui.reopen', false],
  ])('%s: %o', (path, value, rejectedPath = path) => {
    const input = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
    const { config, rejected } = read(input);
    expect(rejected).toEqual([rejectedPath]);
    expect(config).toEqual(defaults);
  });

  test.each([['text'], [1], [true], [[]]])('%o as a whole configuration', (input) => {
    expect(read(input)).toEqual({ config: defaults, rejected: [''] });
  });

  test('a refusal is never kept for less time than a grant', () => {
    const { config, rejected } = read({ storage: { days: { granted: 200, denied: 30 } } });
    expect(config.storage.days).toEqual({ granted: 200, denied: 200 });
    expect(rejected).toEqual(['storage.days.denied']);
    expect(read({ storage: { days: { denied: 30 } } }).config.storage.days).toEqual({ granted: 182, denied: 182 });
  });
});

describe('what nobody knows', () => {
  test('an unknown option is rejected at its path', () => {
    expect(read({ revison: 2, ui: { colour: 'red' } }).rejected).toEqual(['revison', 'ui.colour']);
  });

  test.each(['__proto__', 'constructor', 'toString'])('"%s" is an unknown option and reaches no prototype', (key) => {
    const input: unknown = JSON.parse(`{ "${key}": { "mode": "opt-out" }, "storage": { "${key}": { "secure": false } } }`);
    const { config, rejected } = read(input);
    expect(rejected).toEqual([key, `storage.${key}`]);
    expect(config).toEqual(defaults);
    expect(Object.getPrototypeOf(config)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).mode).toBeUndefined();
  });

  test('an inherited option is none', () => {
    expect(read(Object.create({ mode: 'opt-out' })).config.mode).toBe('opt-in');
  });

  test.each(['__proto__', '1st', 'two words', 'a/b', '!x', ''])('"%s" cannot be the id of a category', (id) => {
    const { config, rejected } = read({ categories: JSON.parse(`{ "performance": {}, "${id}": {} }`) as unknown });
    expect(config.categories.map((category) => category.id)).toEqual(['performance']);
    expect(rejected).toEqual([`categories.${id}`]);
  });
});

describe('categories and services', () => {
  test('the categories are the whole list, in its order', () => {
    const { config } = read({ categories: { research: { title: 'Research' }, performance: {}, essential: {} } });
    expect(config.categories).toEqual([
      { id: 'research', title: 'Research', description: '' },
      { id: 'performance', title: '', description: '' },
      { id: 'essential', title: '', description: '' },
    ]);
    expect(read({ categories: {} }).config.categories).toEqual([]);
  });

  test('a service is completed, and called by its id where it has no name', () => {
    const { config, rejected } = read({ services: { maps: { category: 'functional' } } });
    expect(rejected).toEqual([]);
    expect(config.services).toEqual([
      { id: 'maps', category: 'functional', name: 'maps', provider: '', policy: '', cookies: [], storage: [], hosts: [], saleOrShare: false },
    ]);
  });

  test.each([{ category: 'nowhere' }, { category: 'advertising' }, {}, null])('a service of no known category is left out: %o', (service) => {
    const { config, rejected } = read({ categories: { performance: {} }, services: { ads: service } });
    expect(config.services).toEqual([]);
    expect(rejected).toEqual(['services.ads.category']);
  });

  test('a service may be essential though the list does not show that category', () => {
    const services = { login: { category: 'essential' } };
    expect(read({ categories: { performance: {} }, services }).config.services).toHaveLength(1);
  });
});

describe('regions', () => {
  test('a rule that cannot be read is left out and the others stay', () => {
    const regions = [{ match: ['us-ca'], mode: 'opt-out' }, { match: 'EU', mode: 'opt-in' }, { match: ['GB'] }, null];
    const { config, rejected } = read({ regions });
    expect(config.regions).toEqual([{ match: ['US-CA'], mode: 'opt-out' }]);
    expect(rejected).toEqual(['regions[1]', 'regions[2]', 'regions[3]']);
  });

  test('an object in place of a code does not throw, whatever its keys', () => {
    const regions: unknown = JSON.parse('[{ "match": [{ "toString": 1, "valueOf": 1 }], "mode": "opt-in" }]');
    expect(() => read({ regions })).not.toThrow();
  });
});

/** Any JSON, and any JSON in the place of each option, so that more than the first check is reached. */
const json = fc.jsonValue({ maxDepth: 4 });
const anyInput = fc.oneof(
  json,
  fc.record(Object.fromEntries(Object.keys(defaults).map((key) => [key, json])), { requiredKeys: [] }),
  fc.record({
    mode: fc.constantFrom('opt-in', 'opt-out', 'OPT-OUT', 1, null),
    categories: fc.dictionary(fc.string(), json),
    services: fc.dictionary(fc.string(), fc.record({ category: fc.constantFrom('performance', 'x', 1) })),
    storage: fc.record({ days: fc.oneof(fc.double(), json), name: json }),
    regions: fc.array(fc.record({ match: fc.array(json), mode: json })),
  }, { requiredKeys: [] }),
);

/** Every option with what kind of value it is, in one text. */
const kinds = (config: Config): string =>
  Object.entries(config)
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? 'list' : typeof value}`)
    .join();

test('any JSON gives a complete configuration, which asks first unless it says "opt-out"', { timeout: 30_000 }, () => {
  assertAlways(
    fc.property(anyInput, (input) => {
      const { config } = read(input);
      const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
      expect(config.mode).toBe(isObject && (input as { mode?: unknown }).mode === 'opt-out' ? 'opt-out' : 'opt-in');
      expect(kinds(config)).toBe(kinds(defaults));
      expect(config.storage.name).not.toBe('');
      const { granted, denied } = config.storage.days;
      expect(granted).toBeGreaterThanOrEqual(1);
      expect(denied).toBeGreaterThanOrEqual(granted);
    }),
    1000,
  );
});
