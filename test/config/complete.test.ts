import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complete, type Config } from '../../src/config/complete.ts';
import { isText } from '../../src/config/isText.ts';
import { anyInput } from '../support/anyInput.ts';
import { assertAlways } from '../support/assertAlways.ts';

/** The completed configuration, and the paths of what was rejected. */
function read(input: unknown): { config: Config; rejected: string[] } {
  const rejected: string[] = [];
  const config = complete(input, (path) => void rejected.push(path));
  return { config, rejected };
}

/** What the guard goes by: the configuration as plain data, without the owner's own words. */
const plain = (input: unknown): unknown => ({ ...JSON.parse(JSON.stringify(read(input).config)) as object, given: undefined, told: undefined });
const defaults = plain(undefined);

/** The value at a path such as `storage.days.granted`. */
const at = (config: Config, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], config);

/** `{ a: { b: value } }` for `a.b`. */
const nest = (path: string, value: unknown): unknown =>
  path.split('.').reduceRight((inner, key) => ({ [key]: inner }), value);

describe('without a configuration', () => {
  test.each([undefined, null, {}])('%o is complete and rejects nothing', (input) => {
    expect(plain(input)).toEqual(defaults);
    expect(read(input).rejected).toEqual([]);
  });

  test('every default is the one that is documented', () => {
    const question = (id: string) => ({ name: id, category: id, service: '', isSale: id === 'advertising' });
    expect(defaults).toEqual({
      revision: '1',
      mode: 'opt-in',
      regions: [],
      region: '',
      audience: 'general',
      gpc: 'honor',
      categories: ['essential', 'performance', 'functional', 'advertising'],
      services: [],
      questions: ['performance', 'functional', 'advertising'].map(question),
      storage: { name: 'fika', domain: '', days: { granted: 182, denied: 182 } },
      language: '',
      ui: { theme: 'auto', reopen: 'auto', corner: 'bottom-start' },
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
    ['region', 'US-CA'],
    ['language', 'sv'],
    ['storage.name', 'choice'],
    ['storage.domain', 'example.com'],
    ['storage.days', 30, { granted: 30, denied: 30 }],
    ['storage.days', { granted: 30, denied: 300 }, { granted: 30, denied: 300 }],
    ['storage.days', { granted: 300 }, { granted: 300, denied: 300 }],
    ['storage.days', { denied: 300 }, { granted: 182, denied: 300 }],
    ['ui.theme', 'dark'],
    ['ui.reopen', 'never'],
    ['ui.corner', 'top-end'],
  ])('%s: %o', (path, value, expected = value) => {
    const { config, rejected } = read(nest(path, value));
    expect(at(config, path)).toEqual(expected);
    expect(rejected).toEqual([]);
  });
});

describe('a bad value is rejected with its path and replaced by its default', () => {
  test.each<[string, unknown, string?]>([
    ['revision', true],
    ['revision', ''],
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
    ['storage.name', ''],
    ['storage.days', 'long'],
    ['storage.days', -1],
    ['storage.days', 0],
    ['storage.days', NaN],
    ['storage.days', 1e9],
    ['storage.days', { granted: '30' }, 'storage.days.granted'],
    ['storage.days', { granted: 0 }, 'storage.days.granted'],
    ['ui', []],
    ['ui.theme', 'black'],
    ['ui.reopen', false],
    ['ui.corner', 'middle'],
  ])('%s: %o', (path, value, rejectedPath = path) => {
    const input = nest(path, value);
    expect(read(input).rejected).toEqual([rejectedPath]);
    expect(plain(input)).toEqual(defaults);
  });

  test.each([['text'], [1], [true], [[]]])('%o as a whole configuration', (input) => {
    expect(plain(input)).toEqual(defaults);
    expect(read(input).rejected).toEqual(['']);
  });

  test.each([{ granted: 200, denied: 30 }, { denied: 30 }])('a refusal is never kept for less time than a grant: %o', (days) => {
    const { config, rejected } = read({ storage: { days } });
    expect(config.storage.days.denied).toBe(config.storage.days.granted);
    expect(rejected).toEqual(['storage.days.denied']);
  });
});

describe('what only the interface needs', () => {
  const input = { changes: 'We added maps.', links: { privacy: 1 }, future: true };

  test('is handed on as the owner wrote it, and not looked at', () => {
    expect(read(input)).toMatchObject({ config: { given: input }, rejected: [] });
  });

  test('can be read later, by its path, as far as it is of the right kind', () => {
    const { config, rejected } = read(input);
    const text = (path: string): string => config.read(path, '', isText);
    expect(text('changes')).toBe('We added maps.');
    expect(text('links.imprint')).toBe('');
    expect(text('nowhere.at.all')).toBe('');
    expect(text('constructor.name')).toBe('');
    expect(read({ links: Object.create({ privacy: '/x' }) as object }).config.read('links.privacy', '', isText)).toBe('');
    expect(rejected).toEqual([]);
    expect(text('links.privacy')).toBe('');
    expect(rejected).toEqual(['links.privacy']);
  });
});

describe('what nobody knows', () => {
  test.each(['__proto__', 'constructor', 'toString'])('"%s" sets no option and reaches no prototype', (key) => {
    const input: unknown = JSON.parse(`{ "${key}": { "mode": "opt-out" }, "storage": { "${key}": { "secure": false } } }`);
    expect(plain(input)).toEqual(defaults);
    expect(Object.getPrototypeOf(read(input).config)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).mode).toBeUndefined();
  });

  test.each([{ mode: 'opt-out' }, { services: { maps: { category: 'functional' } } }, { revision: 7 }, { storage: { name: 'choice' } }])(
    'an inherited option is none: %o',
    (inherited) => {
      expect(plain(Object.create(inherited))).toEqual(defaults);
    },
  );

  test.each(['__proto__', '1st', 'two words', 'a/b', '!x', ''])('"%s" cannot be an id', (id) => {
    const categories = read({ categories: JSON.parse(`{ "performance": {}, "${id}": {} }`) as unknown });
    expect(categories.config.categories).toEqual(['performance']);
    expect(categories.rejected).toEqual([`categories.${id}`]);
    const services = read({ services: JSON.parse(`{ "${id}": { "category": "performance" } }`) as unknown });
    expect(services.config.services).toEqual([]);
    expect(services.rejected).toEqual([`services.${id}`]);
  });
});

describe('categories and services', () => {
  test('the categories are the whole list, in its order', () => {
    const { config } = read({ categories: { research: { title: 'Research' }, performance: {}, essential: {} } });
    expect(config.categories).toEqual(['research', 'performance', 'essential']);
    expect(read({ categories: {} }).config.categories).toEqual([]);
  });

  test('a service is completed', () => {
    const { config, rejected } = read({ services: { maps: { category: 'functional' }, pixel: { category: 'functional', saleOrShare: true } } });
    expect(rejected).toEqual([]);
    expect(config.services).toEqual([
      { id: 'maps', category: 'functional', isSale: false },
      { id: 'pixel', category: 'functional', isSale: true },
    ]);
  });

  test('a service cannot say of itself that it is another one', () => {
    const { config } = read({ services: { maps: { category: 'functional', id: 'video' } } });
    expect(config.services.map(({ id }) => id)).toEqual(['maps']);
  });

  test.each([{ category: 'nowhere' }, { category: 'advertising' }, { category: 'constructor' }, {}, null])(
    'a service of no known category is left out: %o',
    (service) => {
      const { config, rejected } = read({ categories: { performance: {} }, services: { ads: service } });
      expect(config.services).toEqual([]);
      expect(config.questions.map(({ name }) => name)).toEqual(['performance']);
      expect(rejected).toEqual(['services.ads.category']);
    },
  );

  test('a service may be essential though the list does not show that category', () => {
    const services = { login: { category: 'essential' } };
    expect(read({ categories: { performance: {} }, services }).config.services).toHaveLength(1);
  });
});

describe('what a visitor is asked', () => {
  const services = {
    login: { category: 'essential' },
    pixel: { category: 'advertising' },
    maps: { category: 'functional' },
    video: { category: 'functional', saleOrShare: true },
  };
  const { questions } = read({ categories: { advertising: {}, essential: {}, functional: {} }, services }).config;

  test('is every optional category in its order, and then every service of one', () => {
    expect(questions.map(({ name }) => name)).toEqual([
      'advertising',
      'functional',
      'advertising/pixel',
      'functional/maps',
      'functional/video',
    ]);
    expect(questions.at(-1)).toEqual({ name: 'functional/video', category: 'functional', service: 'video', isSale: true });
  });

  test('is for sale where it is advertising, or a service that sells or shares', () => {
    expect(questions.filter(({ isSale }) => isSale).map(({ name }) => name)).toEqual(['advertising', 'advertising/pixel', 'functional/video']);
  });
});

describe('regions', () => {
  test('a rule is taken', () => {
    const regions = [{ match: ['US-CA', 'US-CO'], mode: 'opt-out' }, { match: ['EU'], mode: 'opt-in' }];
    expect(read({ regions })).toMatchObject({ config: { regions }, rejected: [] });
  });

  test.each([
    { match: ['GB'] },
    { match: ['GB'], mode: 'optout' },
    { match: 'GB', mode: 'opt-out' },
    { match: ['GB', 1], mode: 'opt-out' },
    {},
    null,
    'GB',
  ])('beside the rule %o, which cannot be read, no rule counts: everybody is asked first', (rule) => {
    const good = { match: ['US-CA'], mode: 'opt-out' };
    expect(read({ mode: 'opt-out', regions: [good, rule] })).toMatchObject({ config: { mode: 'opt-in', regions: [] }, rejected: ['regions[1]'] });
  });

  test('an object in place of a code does not throw, whatever its keys', () => {
    const regions: unknown = JSON.parse('[{ "match": [{ "toString": 1, "valueOf": 1 }], "mode": "opt-in" }]');
    expect(read({ regions }).rejected).toEqual(['regions[0]']);
  });
});

/** Every option with what kind of value it is, in one text. */
const kinds = (config: object): string =>
  Object.entries(config)
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? 'list' : typeof value}`)
    .join();

test('any JSON gives a complete configuration, which asks first unless it says "opt-out" and its regions can be read', { timeout: 30_000 }, () => {
  assertAlways(
    fc.property(anyInput, (input) => {
      const { config, rejected } = read(input);
      const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
      const isOptOut = isObject && (input as { mode?: unknown }).mode === 'opt-out' && !rejected.some((path) => path.startsWith('regions'));
      expect(config.mode).toBe(isOptOut ? 'opt-out' : 'opt-in');
      expect(kinds(config)).toBe(kinds(read(undefined).config));
      expect(config.storage.name).not.toBe('');
      const { granted, denied } = config.storage.days;
      expect(granted).toBeGreaterThanOrEqual(1);
      expect(denied).toBeGreaterThanOrEqual(granted);
      for (const rule of config.regions) {
        expect(['opt-in', 'opt-out']).toContain(rule.mode);
        expect(rule.match.filter((code: unknown) => typeof code !== 'string')).toEqual([]);
      }
    }),
    1000,
  );
});

test('any JSON gives questions with names of their own, each about a category that there is', { timeout: 30_000 }, () => {
  assertAlways(
    fc.property(anyInput, (input) => {
      const { questions, categories } = read(input).config;
      expect(new Set(questions.map(({ name }) => name)).size).toBe(questions.length);
      for (const { category } of questions) expect(categories).toContain(category);
      expect(questions.filter(({ category }) => category === 'essential')).toEqual([]);
      expect(questions.filter(({ category, isSale }) => category === 'advertising' && !isSale)).toEqual([]);
    }),
    1000,
  );
});

test('the owner is told once of each place, and the place is remembered', () => {
  const { config, rejected } = read({ services: { video: { category: 3 } }, mode: 'optin' });
  expect(rejected).toEqual(['services.video.category', 'mode']);
  expect([...config.told]).toEqual(rejected);
});
