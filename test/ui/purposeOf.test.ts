import { expect, test } from 'vitest';
import english from '../../src/locales/en.ts';
import { purposeOf } from '../../src/ui/purposeOf.ts';

test.each([
  ['our category, in our words', { id: 'performance', title: '', description: '' }, english.performancePurpose],
  ['our category under another title', { id: 'performance', title: 'Numbers', description: '' }, 'Numbers'],
  ['our category with another meaning, whose purpose is not ours to tell', { id: 'performance', title: '', description: 'For X.' }, english.performanceTitle],
  ['a category of the owner', { id: 'chat', title: 'Chat', description: '' }, 'Chat'],
  ['one without a title', { id: 'chat', title: '', description: '' }, 'chat'],
])('the purpose of %s', (_, category, expected) => {
  expect(purposeOf(category, english)).toBe(expected);
});
