// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.shop.example.co.uk/a/b" }
import { afterEach, expect, test, vi } from 'vitest';
import { forgetTheirs } from '../../src/import/forgetTheirs.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a cookie is deleted on the host and on every domain above it', () => {
  for (const domain of ['', '; Domain=shop.example.co.uk', '; Domain=example.co.uk']) {
    document.cookie = `klaro=x; Path=/${domain}`;
  }
  expect(document.cookie.split('; ')).toHaveLength(3);
  forgetTheirs(['klaro']);
  expect(document.cookie).toBe('');
});

test('where storage is blocked nothing is thrown', () => {
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
    throw new DOMException('Blocked', 'SecurityError');
  });
  expect(() => forgetTheirs(['klaro'])).not.toThrow();
});
