import { expect, test } from 'vitest';
import { cookieScopes } from '../../src/sweep/cookieScopes.ts';

const page = { hostname: 'www.example.com', pathname: '/', protocol: 'https:' };
const anywhere = { domain: '', path: '' };

const paths = (path: string, pathname: string): string[][] =>
  cookieScopes({ ...anywhere, path }, { ...page, pathname }).map((round) => [
    ...new Set(round.map((scope) => /path=([^;]*)/.exec(scope)?.[1] ?? '')),
  ]);

test('on https each place is written unpartitioned and partitioned', () => {
  expect(cookieScopes(anywhere, page)).toEqual([
    [
      '; path=/; secure; samesite=none',
      '; path=/; secure; samesite=none; partitioned',
      '; path=/; domain=www.example.com; secure; samesite=none',
      '; path=/; domain=www.example.com; secure; samesite=none; partitioned',
      '; path=/; domain=example.com; secure; samesite=none',
      '; path=/; domain=example.com; secure; samesite=none; partitioned',
    ],
  ]);
});

test('on http each is also written as one that any page may delete', () => {
  const [round] = cookieScopes(anywhere, { ...page, hostname: 'localhost', protocol: 'http:' });
  expect(round).toContain('; path=/');
  expect(round).toContain('; path=/; domain=localhost');
});

test.each([
  ['/', [['/']]],
  ['/a', [['/'], ['/a']]],
  ['/a/', [['/'], ['/a', '/a/']]],
  ['/a/b/c.html', [['/'], ['/a', '/a/'], ['/a/b', '/a/b/'], ['/a/b/c.html']]],
])('on %s every path above the page is tried, with and without a slash behind it', (pathname, expected) => {
  expect(paths('', pathname)).toEqual(expected);
});

test('a declared path is the only one, wherever the page is', () => {
  expect(paths('/shop', '/a/b')).toEqual([['/shop', '/shop/']]);
  expect(paths('/shop/', '/a/b')).toEqual([['/shop', '/shop/']]);
  expect(paths('/', '/a/b')).toEqual([['/']]);
});
