import { expect, test } from 'vitest';
import english from '../../src/locales/details/en.ts';
import { descriptionOf } from '../../src/config/descriptionOf.ts';

test.each([
  ['our category, in our words', { id: 'performance', title: '', description: '' }, english.performanceText],
  ['our category, in the words of the owner', { id: 'performance', title: '', description: 'For X.' }, 'For X.'],
  ['our category under another title, of which ours could be untrue', { id: 'performance', title: 'Numbers', description: '' }, ''],
  ['a category of the owner', { id: 'chat', title: '', description: '' }, ''],
])('the description of %s', (_, category, expected) => {
  expect(descriptionOf(category, english)).toBe(expected);
});
