import { expect, test } from 'vitest';
import { checkConfig } from '../../src/check/checkConfig.ts';
import { FLAWLESS } from './FLAWLESS.ts';
import { testFindings } from './testFindings.ts';

const error = { severity: 'error' } as const;

testFindings({
  'an address as domain is found': { ...error, at: 'storage.domain', value: 'https://bakery.example', says: /more than a domain/ },
  'a port at the domain is found': { ...error, at: 'storage.domain', value: 'bakery.example:8080', says: /more than a domain/ },
  'an IP address as domain is found': { ...error, at: 'storage.domain', value: '127.0.0.1', says: /no domain/ },
  'a single word as domain is found': { ...error, at: 'storage.domain', value: 'localhost', says: /no dot/ },
  'a public suffix as domain is found': { ...error, at: 'storage.domain', value: 'co.uk', says: /everybody/ },
  'letters of other scripts in a domain are found': { ...error, at: 'storage.domain', value: 'kafé.example', says: /Punycode/ },
  'a name that no cookie can have is found': { ...error, at: 'storage.name', value: 'my consent', says: /cannot be the name/ },
  'a path that is none is found': { ...error, at: 'storage.path', value: 'shop', says: /no path/ },
  'an answer for a part of the site is a hint': { severity: 'hint', at: 'storage.path', value: '/shop', says: /asked again/ },
  'a prefix that promises more than is kept is found': { ...error, at: 'storage.name', value: '__Host-fika', says: /promises more/ },
});

const of = (storage: object): unknown[] => checkConfig({ ...FLAWLESS, storage }).map(({ path, severity }) => ({ path, severity }));

test('SameSite=None without Secure is found', () => {
  expect(of({ sameSite: 'None', secure: false })).toEqual([{ path: 'storage.secure', severity: 'error' }]);
});

test('the prefixes of cookie names are fine where they are kept', () => {
  expect(of({ name: '__Host-fika' })).toEqual([]);
  expect(of({ name: '__Secure-fika', domain: '.bakery.example' })).toEqual([]);
  expect(of({ name: '__Secure-fika', secure: false })).toEqual([{ path: 'storage.name', severity: 'error' }]);
});
