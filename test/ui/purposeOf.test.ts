import { expect, test } from 'vitest';
import type { CategoryConfig } from '../../src/config/types.ts';
import english from '../../src/locales/en.ts';
import { purposeOf } from '../../src/ui/purposeOf.ts';
import { createConfig } from '../support/createConfig.ts';

test.each<[string, string, CategoryConfig, string]>([
  ['our category, in our words', 'performance', {}, english.performancePurpose],
  ['our category under another title', 'performance', { title: 'Numbers' }, 'Numbers'],
  ['our category with another meaning, whose purpose is not ours to tell', 'performance', { description: 'For X.' }, english.performanceTitle],
  ['a category of the owner', 'chat', { title: 'Chat' }, 'Chat'],
  ['one without a title', 'chat', {}, 'chat'],
])('the purpose of %s', (_, id, category, expected) => {
  expect(purposeOf(createConfig({ categories: { [id]: category } }), id, english)).toBe(expected);
});
