// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { element } from '../../src/ui/element.ts';
import { setChildren } from '../../src/ui/setChildren.ts';

const list = (...words: string[]) => words.map((word) => element('b', {}, word));

test('children come in their order; what is empty is left out', () => {
  const parent = element('p', { id: 'a' }, 'old');
  setChildren(parent, 'one ', ...list('two'), '', false, null, undefined, ' <three>');
  expect(parent.outerHTML).toBe('<p id="a">one <b>two</b> &lt;three&gt;</p>');
});

test('the same children leave those that are there where they are', () => {
  const parent = element('p', {}, ...list('one', 'two'));
  const before = [...parent.children];
  setChildren(parent, ...list('one', 'two'));
  expect([...parent.children]).toEqual(before);
  expect(parent.children[0]).toBe(before[0]);
});

test('other children replace them', () => {
  const parent = element('p', {}, ...list('one', 'two'));
  setChildren(parent, ...list('one', 'three'));
  expect(parent.textContent).toBe('onethree');
  setChildren(parent);
  expect(parent.childNodes).toHaveLength(0);
});
