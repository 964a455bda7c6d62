import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownTexts } from '../../src/config/ownTexts.ts';
import en from '../../src/locales/en.ts';
import { assertAlways } from '../support/assertAlways.ts';

const accept = (own: unknown, language = 'sv-SE'): string => ownTexts(en, own, language).acceptAll;

test('a sentence of the owner stands for every language', () => {
  expect(accept({ acceptAll: 'Allow all' })).toBe('Allow all');
});

test('a sentence for one language stands there only', () => {
  expect(accept({ sv: { acceptAll: 'Tillåt' } })).toBe('Tillåt');
  expect(accept({ sv: { acceptAll: 'Tillåt' } }, 'de')).toBe(en.acceptAll);
});

test('the closest language wins, whatever the order', () => {
  const own = { 'sv-SE': { acceptAll: 'nearest' }, sv: { acceptAll: 'near' }, acceptAll: 'far' };
  expect(accept(own)).toBe('nearest');
  expect(accept(own, 'sv')).toBe('near');
  expect(accept(own, 'en')).toBe('far');
});

test('the other sentences, and ours themselves, stay as they are', () => {
  const before = { ...en };
  expect(ownTexts(en, { acceptAll: 'Allow all' }, 'en')).toEqual({ ...en, acceptAll: 'Allow all' });
  expect(en).toEqual(before);
});

test.each<[unknown]>([[null], ['text'], [1], [[]], [{ acceptAll: 1 }], [{ sv: null }], [{ sv: 'text' }], [Object.create({ acceptAll: 'inherited' })]])(
  '%o says nothing',
  (own) => {
    expect(ownTexts(en, own, 'sv')).toEqual(en);
  },
);

test('whatever the owner wrote, there is a text for exactly our keys', { timeout: 30_000 }, () => {
  assertAlways(
    fc.property(fc.jsonValue(), fc.string(), (own, language) => {
      const texts = ownTexts(en, own, language);
      expect(Object.keys(texts)).toEqual(Object.keys(en));
      expect(Object.values(texts).every((text) => typeof text === 'string')).toBe(true);
    }),
  );
});
