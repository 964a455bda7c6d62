import type { NamedTrace } from './nameTraces.ts';

const KINDS = {
  cookie: 'cookie',
  local: 'local storage',
  session: 'session storage',
  indexedDB: 'IndexedDB',
  cache: 'cache',
  request: 'request',
} as const;

/** What a trace is, in words: `cookie, 2 years`. */
export function kindOf({ kind, cookie, resource }: NamedTrace): string {
  if (kind === 'request') return `request${resource ? ` (${resource})` : ''}`;
  if (!cookie) return KINDS[kind];
  const { duration, httpOnly, secure, sameSite } = cookie;
  return ['cookie', duration, `SameSite=${sameSite}`, secure && 'Secure', httpOnly && 'HttpOnly'].filter(Boolean).join(', ');
}

/** Whose it is: `Google Analytics (performance)`. */
export const whoseOf = ({ service }: NamedTrace): string => (service ? `${service.name} (${service.category})` : 'unknown');

/** Where it goes to, for somebody who looks for it in the browser's tools. */
export const placeOf = ({ host, address, cookie }: NamedTrace): string => address ?? `${host}${cookie && cookie.path !== '/' ? cookie.path : ''}`;
