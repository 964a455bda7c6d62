import { createConsentLog } from './createConsentLog.mjs';
import { mimeType } from './mimeType.mjs';
import { readInside } from './readInside.mjs';
import { readLanguages, readVisitor } from './readVisitor.mjs';
import { renderPage } from './renderPage.mjs';

const DEMO = new URL('../', import.meta.url);
const DIST = new URL('../../dist/', import.meta.url);
const SERVER = new URL('./', import.meta.url);

/** What lies in `demo/` and is no part of the site, whatever the case: some file systems see none. */
const PRIVATE = /^\/(server|vendor)\//i;

/** Nothing here has another name; a percent sign or a double slash would only spell a private one differently. */
const NAME = /^(\/[\w.-]+)+$/;

const NOT_FOUND = { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Not found' };

/** @param {string} name */
const readOwn = async (name) => String(await readInside(SERVER, name));

/**
 * Safari forgets after seven days what a script has set; what a server sets it keeps.
 *
 * @param {string | undefined} cookies
 * @param {any} config
 */
async function renew(cookies, config) {
  if (!cookies) return {};
  const { renewConsent } = await import(new URL('server.js', DIST).href);
  // The demo has no https, where a cookie would be kept from its own scripts if it were set for https only.
  const cookie = renewConsent(cookies, { config: { ...config, storage: { secure: false } } });
  return cookie ? { 'set-cookie': cookie } : {};
}

/**
 * The shop: its pages from `demo/`, Fika as it was built under `/fika/`, and the log of consents.
 *
 * @param {() => string} vendorHost
 * @returns {import('./createRecorder.mjs').Responder}
 */
export function createSite(vendorHost) {
  const answerLog = createConsentLog();

  /** @type {(source: string, question: import('./createRecorder.mjs').Question) => Promise<import('./createRecorder.mjs').Answer>} */
  const answerPage = async (source, { query, headers }) => {
    const vendor = vendorHost();
    const [head, json, languages] = await Promise.all([readOwn('head.html'), readOwn('fika.json'), readLanguages()]);
    const config = JSON.parse(json.replaceAll('__VENDOR__', vendor));
    const visitor = readVisitor(query, languages);
    const page = renderPage(source, { head, config, vendor, visitor, languages });
    const { revision } = visitor;
    return { ...page, headers: { ...page.headers, ...(await renew(headers.cookie, { ...config, revision })) } };
  };

  return async (question) => {
    const { method, path } = question;
    if (path === '/consent-log') return answerLog(question);
    if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' } };
    const name = path === '/' ? '/index.html' : path;
    const type = mimeType(name);
    if (!type || !NAME.test(name) || PRIVATE.test(name)) return NOT_FOUND;
    const body = name.startsWith('/fika/')
      ? await readInside(DIST, name.slice('/fika/'.length))
      : await readInside(DEMO, name);
    if (!body) return NOT_FOUND;
    return name.endsWith('.html') ? answerPage(body.toString(), question) : { headers: { 'content-type': type }, body };
  };
}
