// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isObject } from '../../src/config/isObject.ts';

test.each([{}, { any: 'thing' }, Object.create(null)])('%o is an object', (value) => {
  expect(isObject(value)).toBe(true);
});

test('one from another frame is an object too', () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const { Object: Theirs } = frame.contentWindow as unknown as typeof globalThis;
  expect(new Theirs()).not.toBeInstanceOf(Object);
  expect(isObject(new Theirs())).toBe(true);
  frame.remove();
});

test.each([null, undefined, [], 'text', 1, true, () => 1, new Date(), /x/, new Map()])('%o is none', (value) => {
  expect(isObject(value)).toBe(false);
});

test('an element that took the name is none', () => {
  expect(isObject(document.createElement('form'))).toBe(false);
});
