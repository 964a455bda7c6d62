import { randomBytes } from 'node:crypto';
import { mimeType } from './mimeType.mjs';
import { readInside } from './readInside.mjs';

const DEMO = new URL('../', import.meta.url);
const DIST = new URL('../../dist/', import.meta.url);

/** What lies in `demo/` and is no part of the site, whatever the case: some file systems see none. */
const PRIVATE = /^\/(server|vendor)\//i;

/** Nothing here has another name; a percent sign or a double slash would only spell a private one differently. */
const NAME = /^(\/[\w.-]+)+$/;

const NOT_FOUND = { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Not found' };

/**
 * Everything a page needs and nothing more; inline scripts carry the nonce, inline styles are not allowed at all.
 *
 * @param {string} vendor
 * @param {string} nonce
 */
const policy = (vendor, nonce) =>
  [
    "default-src 'none'",
    `script-src 'self' http://${vendor} 'nonce-${nonce}'`,
    "style-src 'self'",
    `img-src 'self' http://${vendor}`,
    `connect-src 'self' http://${vendor}`,
    `frame-src http://${vendor}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * @param {Buffer} source
 * @param {string} vendor
 */
const renderPage = (source, vendor) => {
  const nonce = randomBytes(16).toString('base64');
  return {
    headers: { 'content-type': mimeType('.html'), 'content-security-policy': policy(vendor, nonce) },
    body: source.toString().replaceAll('__VENDOR__', vendor).replaceAll('__NONCE__', nonce),
  };
};

/**
 * The shop: its pages from `demo/`, and Fika as it was built under `/fika/`.
 *
 * @param {() => string} vendorHost
 * @returns {import('./createRecorder.mjs').Responder}
 */
export function createSite(vendorHost) {
  return async ({ method, path }) => {
    if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' } };
    const name = path === '/' ? '/index.html' : path;
    const type = mimeType(name);
    if (!type || !NAME.test(name) || PRIVATE.test(name)) return NOT_FOUND;
    const body = name.startsWith('/fika/')
      ? await readInside(DIST, name.slice('/fika/'.length))
      : await readInside(DEMO, name);
    if (!body) return NOT_FOUND;
    return name.endsWith('.html') ? renderPage(body, vendorHost()) : { headers: { 'content-type': type }, body };
  };
}
