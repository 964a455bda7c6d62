// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { groupOf, readTag } from '../../src/gate/readTag.ts';

function read(category: string | null, service?: string): ReturnType<typeof readTag> {
  const element = document.createElement('script');
  if (category !== null) element.setAttribute('data-category', category);
  if (service !== undefined) element.setAttribute('data-service', service);
  return readTag(element);
}

test('categories are separated by any white space', () => {
  expect(read(' functional\n\t!advertising ')).toEqual({ conditions: ['functional', '!advertising'], service: null });
  expect(read('functional', 'maps')).toEqual({ conditions: ['functional'], service: 'maps' });
  expect(read('').conditions).toEqual([]);
  expect(read(null).conditions).toEqual([]);
});

test('order is kept inside a service or, with none, inside a set of categories', () => {
  expect(groupOf(read('functional', 'maps'))).toBe(groupOf(read('advertising', 'maps')));
  expect(groupOf(read('functional advertising'))).toBe(groupOf(read('advertising  functional')));
  expect(groupOf(read('functional'))).not.toBe(groupOf(read('advertising')));
  // A service that is called like a category is a group of its own.
  expect(groupOf(read('functional'))).not.toBe(groupOf(read('functional', 'functional')));
});
