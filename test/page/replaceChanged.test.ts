// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { replaceChanged } from '../../src/page/replaceChanged.ts';

const make = (html: string): HTMLElement => {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
};

test('what is equal stays the same element, white space around it too', () => {
  const before = make('\n  <h2>A</h2>\n  <p>one</p>\n');
  const [heading, paragraph] = before.children;
  replaceChanged(before, make('<h2>A</h2><p>two</p>'));
  expect(before.children[0]).toBe(heading);
  expect(before.children[1]).toBe(paragraph);
  expect(paragraph?.textContent).toBe('two');
});

test('a button that says something else is still the same button', () => {
  const before = make('<p><button type="button">Change</button></p>');
  const button = before.querySelector('button');
  replaceChanged(before, make('<p><button type="button">Ändra</button> today</p>'));
  expect(before.querySelector('button')).toBe(button);
  expect(before.textContent).toBe('Ändra today');
});

test.each([
  ['<p>1</p><p>2</p><p>3</p>', '<p>1</p>'],
  ['<p>1</p>', '<h2>1</h2><p>2</p>'],
  ['<p class="a">1</p>', '<p class="b">1</p>'],
  ['', '<p>1</p>'],
  ['text', '<p>1</p>'],
])('%s becomes %s', (from, to) => {
  const before = make(from);
  replaceChanged(before, make(to));
  expect(before.innerHTML).toBe(to);
});
