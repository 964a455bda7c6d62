import { expect, test } from 'vitest';
import { readAddress } from '../../src/cli/readAddress.ts';

test.each([
  ['https://shop.example/a?b#c', 'https://shop.example/a?b'],
  ['shop.example', 'https://shop.example/'],
  ['localhost:3000/x', 'http://localhost:3000/x'],
  ['127.0.0.1:80', 'http://127.0.0.1/'],
])('%s is the page %s', (given, address) => {
  expect(readAddress(given)).toBe(address);
});

test.each(['ftp://shop.example', 'file:///etc/passwd', 'https://', 'two words'])('"%s" is no page', (given) => {
  expect(() => readAddress(given)).toThrow(`"${given}" is no address of a page`);
});
