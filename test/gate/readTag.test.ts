// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readTag } from '../../src/gate/readTag.ts';

function read(category: string | null, service?: string): ReturnType<typeof readTag> {
  const element = document.createElement('script');
  if (category !== null) element.setAttribute('data-category', category);
  if (service !== undefined) element.setAttribute('data-service', service);
  return readTag(element);
}

test('categories are separated by any white space', () => {
  expect(read(' functional\n\t!advertising ')).toMatchObject({ conditions: ['!advertising', 'functional'], service: null });
  expect(read('functional', 'maps')).toMatchObject({ conditions: ['functional'], service: 'maps' });
  expect(read('').conditions).toEqual(['']);
  expect(read(null).conditions).toEqual(['']);
});

test('order is kept inside a service or, with none, inside a set of categories', () => {
  expect(read('functional', 'maps').group).toBe(read('advertising', 'maps').group);
  expect(read('functional advertising').group).toBe(read('advertising  functional').group);
  expect(read('functional').group).not.toBe(read('advertising').group);
  // A service that is called like a category is a group of its own.
  expect(read('functional').group).not.toBe(read('functional', 'functional').group);
});
