// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { fikaOfPage } from '../../src/bindings/fikaOfPage.ts';

test('an element called "fika" is not taken for Fika', () => {
  // Where browsers have it, and jsdom does not: on a prototype of the window.
  const named = Object.getPrototypeOf(window) as object;
  Object.defineProperty(named, 'fika', { value: document.createElement('p'), configurable: true });
  expect('fika' in window).toBe(true);
  expect(fikaOfPage()).toBeUndefined();
  const fika = {};
  Object.defineProperty(window, 'fika', { value: fika });
  expect(fikaOfPage()).toBe(fika);
});
