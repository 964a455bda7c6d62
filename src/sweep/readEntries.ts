import { isObject } from '../config/isObject.ts';
import { isText } from '../config/isText.ts';
import type { Leftover } from '../consent/Leftover.ts';

/** A service, as far as it concerns the sweep. What it declares is what the owner wrote, unchecked. */
export interface SweptService {
  readonly id: string;
  readonly cookies?: unknown;
  readonly storage?: unknown;
}

/** One thing that a service declares to keep in the browser. */
export interface Entry {
  readonly service: string;
  readonly kind: Leftover['kind'];
  /** May hold `*`. */
  readonly name: string;
  /** Of a cookie, where they are declared; otherwise empty. */
  readonly domain: string;
  readonly path: string;
  readonly isThird: boolean;
}

/** A name with one of these in it would write another cookie than it says. */
const NO_COOKIE = /[=;\p{Cc}]/u;

const BOTH = ['local', 'session'] as const;
const KINDS: readonly unknown[] = [...BOTH, 'indexedDB', 'cache'];

/** What the services declare, as far as it can be read. */
export const readEntries = (services: readonly SweptService[]): Entry[] =>
  services.flatMap(({ id: service, cookies, storage }) => [
    ...read(cookies, ({ party, domain, path }, given) => {
      const name = given.trim();
      if (!name || NO_COOKIE.test(name)) return [];
      const host = isText(domain) ? domain.trim().replace(/^\.+/, '').toLowerCase() : '';
      const above = isText(path) && path.startsWith('/') ? path : '';
      return [{ service, kind: 'cookie' as const, name, domain: host, path: above, isThird: party === 'third' }];
    }),
    ...read(storage, ({ kind }, name) => {
      const kinds = KINDS.includes(kind) ? [kind as Entry['kind']] : BOTH;
      // With a kind that there is not, nobody knows where the owner meant.
      if (!KINDS.includes(kind ?? 'local')) return [];
      return kinds.map((kind) => ({ service, kind, name, domain: '', path: '', isThird: false }));
    }),
  ]);

function read(list: unknown, toEntries: (fields: Record<string, unknown>, name: string) => Entry[]): Entry[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((fields: unknown) => {
    try {
      return isObject(fields) && isText(fields.name) ? toEntries(fields, fields.name) : [];
    } catch {
      // An object may be anything, a getter that throws included.
      return [];
    }
  });
}
