// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { storedNames } from '../../src/storage/storedNames.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
});

test('every cookie and every key has its name there', () => {
  document.cookie = 'a=1';
  localStorage.setItem('b', '2');
  sessionStorage.setItem('c', '3');
  expect(storedNames().split('\n')).toEqual(['a=1', 'b', 'c']);
});

test('where storage is blocked the cookies are there', () => {
  document.cookie = 'a=1';
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Blocked', 'SecurityError');
  });
  expect(storedNames()).toBe('a=1');
});
