import { cookieDomains } from './cookieDomains.ts';
import type { Entry } from './readEntries.ts';

/**
 * A browser deletes a cookie only when name, domain, path and partition are those it was set with (RFC 6265 5.3), and
 * tells a page none of the last three: so each possible combination is written, as attributes. They come in rounds, the
 * likeliest first, because most cookies are gone after the first.
 */
export function cookieScopes(
  { domain, path }: Pick<Entry, 'domain' | 'path'>,
  { hostname, pathname, protocol }: Pick<Location, 'hostname' | 'pathname' | 'protocol'>,
): string[][] {
  const variants = [
    // WebKit refuses `Secure` on http://localhost; on https it is never in the way.
    ...(protocol === 'https:' ? [] : ['']),
    // In a frame on another site, `SameSite=None` is what makes the browser listen.
    '; secure; samesite=none',
    '; secure; samesite=none; partitioned',
  ];
  return roundsOf(path, pathname).map((paths) =>
    paths.flatMap((path) =>
      cookieDomains(domain, hostname).flatMap((domain) =>
        variants.map((variant) => `; path=${path}${domain && `; domain=${domain}`}${variant}`),
      ),
    ),
  );
}

/** `/a/b` → `/`, then `/a` and `/a/`, then `/a/b`: to a browser, a path with a slash behind it is another one. */
function roundsOf(declared: string, pathname: string): string[][] {
  const path = declared.replace(/\/+$/, '');
  if (declared) return [path ? [path, `${path}/`] : ['/']];
  const above = [...pathname.matchAll(/.\//g)].map(({ index }) => pathname.slice(0, index + 1));
  return [['/'], ...above.map((path) => [path, `${path}/`]), ...(pathname.endsWith('/') ? [] : [[pathname]])];
}
