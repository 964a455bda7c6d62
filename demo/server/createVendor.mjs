import { randomUUID } from 'node:crypto';
import { mimeType } from './mimeType.mjs';
import { readInside } from './readInside.mjs';

const PACKAGES = new URL('../../node_modules/', import.meta.url);
const VENDOR = new URL('../vendor/', import.meta.url);

/**
 * The vendors' own bundles, as their packages ship them.
 *
 * @type {Record<string, string>}
 */
const BUNDLES = {
  '/mixpanel/snippet.js': 'mixpanel-browser/dist/mixpanel-jslib-snippet.min.js',
  '/mixpanel/mixpanel.min.js': 'mixpanel-browser/dist/mixpanel.min.js',
  '/snowplow/sp.js': '@snowplow/browser-tracker/dist/index.umd.min.js',
  '/liveintent/live-connect.js': 'live-connect-js/dist/prebid.mjs',
};

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const SHARED = { shares: 128 };

/**
 * What the vendors' servers answer with, by the beginning of the path.
 *
 * @type {Record<string, { type: string, body: string | Buffer }>}
 */
const ANSWERS = {
  '/mixpanel/': { type: '.json', body: '{"error":"","status":1}' },
  '/com.snowplowanalytics.snowplow/tp2': { type: '.html', body: 'ok' },
  '/liveintent/j': { type: '.json', body: '{"bakers":[]}' },
  '/liveintent/idex/': { type: '.json', body: '{"nonId":"a1f3-demo"}' },
  '/newsletter/open.gif': { type: '.gif', body: PIXEL },
  '/share/count': { type: '.json', body: JSON.stringify(SHARED) },
  '/video/played': { type: '.json', body: '{}' },
};

/**
 * The cookie that each vendor sets on its own site, by the beginning of the path, with its life in seconds.
 *
 * @type {Record<string, { name: string, life?: number }>}
 */
const COOKIES = {
  '/com.snowplowanalytics.snowplow/tp2': { name: 'sp', life: 31536000 },
  '/liveintent/j': { name: 'lidid', life: 63072000 },
  '/maps/': { name: 'kartrummet_id' },
  '/newsletter/': { name: 'morgonpost_id', life: 31536000 },
  '/video/': { name: 'kinema_viewer', life: 2592000 },
};

/**
 * @template T
 * @param {Record<string, T>} table
 * @param {string} path
 */
const forPath = (table, path) => Object.entries(table).find(([start]) => path.startsWith(start))?.[1];

/**
 * Cross-site cookies are only kept when they are partitioned (CHIPS); localhost counts as secure.
 *
 * @param {string} path
 */
const setCookie = (path, sent = '') => {
  const cookie = forPath(COOKIES, path);
  if (!cookie || sent.includes(`${cookie.name}=`)) return {};
  const life = cookie.life ? `; Max-Age=${cookie.life}` : '';
  return { 'set-cookie': `${cookie.name}=${randomUUID()}; Path=/; SameSite=None; Secure; Partitioned${life}` };
};

/**
 * Lets the shop send cookies along and read the answers, as trackers need.
 *
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
const cors = ({ origin, 'access-control-request-headers': asked }) => ({
  'access-control-allow-origin': origin ?? '*',
  ...(origin && { 'access-control-allow-credentials': 'true', vary: 'origin' }),
  ...(asked && { 'access-control-allow-headers': asked }),
  'cross-origin-resource-policy': 'cross-origin',
});

/** @param {string} path */
async function find(path) {
  if (BUNDLES[path]) return { type: '.js', body: await readInside(PACKAGES, BUNDLES[path]) };
  const file = mimeType(path) && (await readInside(VENDOR, path));
  return file ? { type: path, body: file } : forPath(ANSWERS, path);
}

/**
 * The third parties, all on one host: their bundles, their frames, and whatever their trackers send to.
 *
 * @returns {import('./createRecorder.mjs').Responder}
 */
export function createVendor() {
  return async ({ method, path, headers }) => {
    if (method === 'OPTIONS') return { status: 204, headers: cors(headers) };
    const { type, body } = (await find(path)) ?? {};
    if (!type || !body) return { status: 404, headers: cors(headers) };
    return {
      headers: { 'content-type': mimeType(type), ...cors(headers), ...setCookie(path, headers.cookie) },
      body,
    };
  };
}
