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
  category: KIND.text(),
  name: KIND.text(),
  provider: KIND.text(),
  policy: KIND.address,
  cookies: KIND.list(KIND.object(COOKIE, ['name'])),
  storage: KIND.list(KIND.object(STORED, ['name'])),
  hosts: KIND.list(KIND.text('a host name')),
  saleOrShare: KIND.flag,
} satisfies Record<keyof ServiceConfig, Shape>;

/** A service, with what it stores. */
export const SERVICE = KIND.object(KEYS, ['category']);
