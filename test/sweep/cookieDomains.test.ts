import { expect, test } from 'vitest';
import { cookieDomains } from '../../src/sweep/cookieDomains.ts';

test.each([
  ['www.shop.example.co.uk', ['', 'www.shop.example.co.uk', 'shop.example.co.uk', 'example.co.uk', 'co.uk']],
  ['example.com', ['', 'example.com']],
  ['localhost', ['', 'localhost']],
])('on %s a cookie is looked for on the host alone and on every domain above it', (host, domains) => {
  expect(cookieDomains('', host)).toEqual(domains);
});

test('a declared domain is the only one', () => {
  expect(cookieDomains('example.com', 'www.example.com')).toEqual(['example.com']);
});

test('declared as the host, a cookie may be of the host alone', () => {
  expect(cookieDomains('www.example.com', 'www.example.com')).toEqual(['', 'www.example.com']);
});

test.each(['other.com', 'pay.example.com', 'ample.com', 'com', 'www.www.example.com'])('%s is out of reach', (domain) => {
  expect(cookieDomains(domain, 'www.example.com')).toEqual([]);
});
