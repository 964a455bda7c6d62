import type { CookieConfig, ServiceConfig, StorageEntryConfig } from '../types.ts';
import { KIND } from './KIND.ts';
import type { Shape } from './Shape.ts';

const COOKIE = {
  name: KIND.text(),
  party: KIND.oneOf('first', 'third'),
  duration: KIND.text('"session", or a number and an English unit such as "2 years"'),
  domain: KIND.text('a domain such as "example.com"'),
  path: KIND.text('a path such as "/"'),
  purpose: KIND.text(),
} satisfies Record<keyof CookieConfig, Shape>;

const STORED = {
  name: KIND.text(),
  kind: KIND.oneOf('local', 'session', 'indexedDB', 'cache'),
  purpose: KIND.text(),
} satisfies Record<keyof StorageEntryConfig, Shape>;

const KEYS = {
  category: KIND.text('the id of one of the categories; until then the service is left out'),
  name: KIND.text(),
  provider: KIND.text(),
  policy: KIND.address('an address: http(s) or relative'),
  cookies: KIND.list('a list of { name, … }', { ...KIND.object(COOKIE), required: ['name'] }),
  storage: KIND.list('a list of { name, kind }', { ...KIND.object(STORED), required: ['name'] }),
  hosts: KIND.list('a list of host names', KIND.text('a host name')),
  saleOrShare: KIND.flag,
} satisfies Record<keyof ServiceConfig, Shape>;

/** A service, with what it stores. */
export const SERVICE: Shape = {
  ...KIND.object(KEYS, 'an object behind an id of letters, digits, "_" and "-", a letter first'),
  required: ['category'],
};
