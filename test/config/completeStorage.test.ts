import { describe, expect, test } from 'vitest';
import { complete } from '../../src/config/complete.ts';
import { completeStorage, type CookieAttributes } from '../../src/config/completeStorage.ts';

function read(storage?: unknown): { attributes: CookieAttributes; rejected: string[] } {
  const rejected: string[] = [];
  const config = complete({ storage }, (path) => void rejected.push(path));
  return { attributes: completeStorage(config), rejected };
}

const DEFAULTS = { domain: '', path: '/', sameSite: 'Lax', secure: true };

test('every default is the one that is documented', () => {
  expect(read()).toEqual({ attributes: DEFAULTS, rejected: [] });
});

test.each([{ domain: 'example.com' }, { path: '/shop' }, { sameSite: 'None' }, { secure: false }])('a good value is taken: %o', (storage) => {
  expect(read(storage)).toEqual({ attributes: { ...DEFAULTS, ...storage }, rejected: [] });
});

describe('a bad value is rejected with its path and replaced by its default', () => {
  test.each([{ domain: 1 }, { path: '' }, { sameSite: 'lax' }, { secure: 'yes' }])('%o', (storage) => {
    expect(read(storage)).toEqual({ attributes: DEFAULTS, rejected: [`storage.${Object.keys(storage)[0] ?? ''}`] });
  });

  test('once, however many options are inside', () => {
    expect(read('cookie')).toEqual({ attributes: DEFAULTS, rejected: ['storage'] });
  });
});
