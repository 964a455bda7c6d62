import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChoice } from '../../src/consent/applyChoice.ts';
import { createConfig } from '../support/createConfig.ts';
import { assertAlways } from '../support/assertAlways.ts';

const config = createConfig({
  services: { video: { category: 'functional' }, maps: { category: 'functional' }, ads: { category: 'advertising' } },
});
type Given = Readonly<Record<string, boolean>>;

/** The answers that there are after the choice. */
const apply = (choice: Given, before: Given = {}): Given =>
  Object.fromEntries(
    [...applyChoice(config, new Map(Object.entries(before)), new Map(Object.entries(choice)))].flatMap(([name, answer]) =>
      answer === undefined ? [] : [[name, answer]],
    ),
  );

test('what is not named stays as it was, undecided included', () => {
  expect(apply({ performance: true }, { functional: false, 'functional/maps': true })).toEqual({
    performance: true,
    functional: false,
    'functional/maps': true,
  });
});

test('an answer for a category answers all its services', () => {
  expect(apply({ functional: false }, { 'functional/maps': true, 'advertising/ads': true })).toEqual({
    functional: false,
    'functional/maps': false,
    'functional/video': false,
    'advertising/ads': true,
  });
});

test('an answer for a service stands beside that of its category, in the same choice too', () => {
  expect(apply({ 'functional/maps': false }, { functional: true, 'functional/video': true })).toEqual({
    functional: true,
    'functional/maps': false,
    'functional/video': true,
  });
  expect(apply({ 'functional/maps': false, functional: true })).toEqual(apply({ functional: true, 'functional/maps': false }));
  expect(apply({ functional: true, 'functional/maps': false })).toMatchObject({ functional: true, 'functional/maps': false, 'functional/video': true });
});

test.each<[string, Given]>([
  ['an unknown category', { nowhere: true }],
  ['what is essential', { essential: false }],
  ['an unknown service', { 'functional/nobody': true }],
  ['a service of another category', { 'functional/ads': true }],
  ['a service without its category', { maps: true }],
  ['a name of every object', { toString: true, constructor: true }],
  ['nothing', {}],
])('%s changes nothing', (_, choice) => {
  expect(apply(choice, { performance: true })).toEqual({ performance: true });
});

test('the answers before stay as they are', () => {
  const before = new Map([['performance', true]]);
  applyChoice(config, before, new Map([['performance', false]]));
  expect(before.get('performance')).toBe(true);
});

test('applying a choice twice is applying it once, and whatever was chosen holds', { timeout: 30_000 }, () => {
  const names = config.questions.map(({ name }) => name);
  const any = fc.dictionary(fc.constantFrom(...names, 'essential', 'x', 'functional/ads'), fc.boolean());
  assertAlways(fc.property(any, any, (before, choice) => {
    const once = applyChoice(config, new Map(Object.entries(before)), new Map(Object.entries(choice)));
    const map = new Map(Object.entries(choice));
    expect(applyChoice(config, once, map)).toEqual(once);
    for (const name of names) if (map.has(name)) expect(once.get(name)).toBe(map.get(name));
  }));
});
