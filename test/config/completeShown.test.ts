import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complete } from '../../src/config/complete.ts';
import { completeShown, type Shown } from '../../src/config/completeShown.ts';
import { anyInput } from '../support/anyInput.ts';
import { assertAlways } from '../support/assertAlways.ts';

/** What is shown, and the paths of what only the interface notices. */
function read(input: unknown): { shown: Shown; rejected: string[] } {
  let rejected: string[] = [];
  const config = complete(input, (path) => void rejected.push(path));
  rejected = [];
  return { shown: completeShown(config), rejected };
}

const { shown: defaults } = read(undefined);

test('every default is the one that is documented', () => {
  expect(defaults).toEqual({
    changes: '',
    categories: ['essential', 'performance', 'functional', 'advertising'].map((id) => ({ id, title: '', description: '' })),
    services: [],
    links: { privacy: '', cookies: '', imprint: '' },
    controller: { name: '', contact: '', dpo: '' },
  });
});

describe('a good value is taken', () => {
  test.each<[unknown, Partial<Shown>]>([
    [{ changes: 'We added maps.' }, { changes: 'We added maps.' }],
    [{ controller: { name: 'Café AB' } }, { controller: { name: 'Café AB', contact: '', dpo: '' } }],
    [{ links: { imprint: '/us' } }, { links: { privacy: '', cookies: '', imprint: '/us' } }],
  ])('%o', (input, expected) => {
    expect(read(input)).toEqual({ shown: { ...defaults, ...expected }, rejected: [] });
  });

  test.each(['https://example.com/privacy#top', 'http://example.com', '//example.com', '/cookies?all', 'cookies.html', '#top', 'mailto:us@example.com', 'tel:+46'])(
    'as an address: %s',
    (privacy) => {
      expect(read({ links: { privacy } })).toMatchObject({ shown: { links: { privacy } }, rejected: [] });
    },
  );
});

describe('a bad value is rejected with its path and replaced by its default', () => {
  test.each<[path: string, input: unknown]>([
    ['changes', { changes: 1 }],
    ['links', { links: '/privacy' }],
    ['controller', { controller: 'Café AB' }],
    ['controller.name', { controller: { name: {} } }],
    ['categories.performance', { categories: { essential: {}, performance: 'on', functional: {}, advertising: {} } }],
    ['categories.performance.title', { categories: { essential: {}, performance: { title: 1 }, functional: {}, advertising: {} } }],
  ])('%s', (path, input) => {
    expect(read(input)).toEqual({ shown: defaults, rejected: [path] });
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'two words',
  ])('an address that could run something: %j', (address) => {
    expect(read({ links: { cookies: address } })).toEqual({ shown: defaults, rejected: ['links.cookies'] });
    const services = { maps: { category: 'functional', policy: address } };
    expect(read({ services })).toMatchObject({ shown: { services: [{ policy: '' }] }, rejected: ['services.maps.policy'] });
  });
});

test.each([{ changes: 'x' }, { links: { privacy: '/x' } }, { controller: { name: 'x' } }, { categories: { performance: { title: 'x' } } }])(
  'an inherited option is none: %o',
  (inherited) => {
    expect(read(Object.create(inherited)).shown).toEqual(defaults);
  },
);

test('the categories are the whole list, in its order, with the texts that they were given', () => {
  const categories = { research: { title: 'Research', description: 'Helps our studies.' }, performance: null, essential: {} };
  expect(read({ categories })).toMatchObject({
    shown: {
      categories: [
        { id: 'research', title: 'Research', description: 'Helps our studies.' },
        { id: 'performance', title: '', description: '' },
        { id: 'essential', title: '', description: '' },
      ],
    },
    rejected: [],
  });
});

test('a service is shown as it was described, and by its id where it has no name', () => {
  const services = {
    maps: { category: 'functional' },
    video: { category: 'functional', name: 'Video', provider: 'Video Inc.', policy: 'https://example.com/' },
    lost: { category: 'nowhere' },
  };
  expect(read({ services })).toMatchObject({
    shown: {
      services: [
        { id: 'maps', category: 'functional', name: 'maps', provider: '', policy: '' },
        { id: 'video', category: 'functional', name: 'Video', provider: 'Video Inc.', policy: 'https://example.com/' },
      ],
    },
    rejected: [],
  });
});

test('whatever the owner wrote, exactly those categories and services are shown that are asked, each with a name', { timeout: 30_000 }, () => {
  assertAlways(
    fc.property(anyInput, (input) => {
      const config = complete(input, () => undefined);
      const shown = completeShown(config);
      expect(shown.categories.map(({ id }) => id)).toEqual(config.categories);
      expect(shown.services.map(({ id, category }) => ({ id, category }))).toEqual(config.services.map(({ id, category }) => ({ id, category })));
      const texts = [shown.changes, ...Object.values(shown.links), ...Object.values(shown.controller), ...shown.categories.map(({ title }) => title)];
      expect(texts.filter((text: unknown) => typeof text !== 'string')).toEqual([]);
      expect(shown.services.filter(({ name }: { name: unknown }) => typeof name !== 'string' || !name)).toEqual([]);
    }),
    1000,
  );
});
