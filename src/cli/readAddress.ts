import { Problem } from './Problem.ts';

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;

/** Hosts of one's own computer, which seldom have a certificate. */
const LOCAL = /^(localhost|127\.|\[::1\])/i;

/** An address of a page, without its fragment. `example.com` is taken for `https://example.com/`. */
export function readAddress(text: string): string {
  const full = SCHEME.test(text) ? text : `${LOCAL.test(text) ? 'http' : 'https'}://${text}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Problem(`"${text}" is no address of a page: that starts with https:// or http://.`);
  }
  url.hash = '';
  return url.href;
}
