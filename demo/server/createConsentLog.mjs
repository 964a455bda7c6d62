import { mimeType } from './mimeType.mjs';

/**
 * What `log.url` gets, see `LogEntry` in Fika's types; of it the log itself only reads the key.
 *
 * @typedef {{ key: string } & Record<string, unknown>} Entry
 * @typedef {{ received: string, entry: Entry }} Kept
 */

/** Entries that are kept, in memory; a real log keeps them for as long as a consent may have to be proved. */
const MOST = 100;

/** @param {unknown} content */
const json = (content, status = 200) => ({
  status,
  headers: { 'content-type': mimeType('.json') },
  body: JSON.stringify(content),
});

/** @param {string | null} text */
const parse = (text) => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
};

/**
 * The shop's log of consents. `POST` puts an entry on record, once for each key; `GET` lists what there is, newest first;
 * `PUT` with `{ "isDown": true }` makes it fail until told otherwise, so that one can see entries wait.
 */
export function createConsentLog() {
  /** @type {Map<string, Kept>} */
  const kept = new Map();
  let isDown = false;
  let turnedAway = 0;
  let repeated = 0;

  /** @param {string | undefined} key @param {any} entry */
  const add = (key, entry) => {
    if (isDown) {
      turnedAway += 1;
      return json({ error: 'The log is down.' }, 503);
    }
    if (typeof entry?.key !== 'string' || entry.key !== key) return json({ error: 'An entry needs its key.' }, 400);
    if (kept.has(key)) {
      repeated += 1;
      return json({ error: 'This entry is there already.' }, 409);
    }
    kept.set(key, { received: new Date().toISOString(), entry });
    for (const oldest of [...kept.keys()].slice(0, -MOST)) kept.delete(oldest);
    return json({}, 201);
  };

  /** @type {import('./createRecorder.mjs').Responder} */
  return async ({ method, headers, read }) => {
    if (method === 'GET' || method === 'HEAD') {
      return json({ isDown, turnedAway, repeated, kept: [...kept.values()].reverse() });
    }
    if (method !== 'POST' && method !== 'PUT') return { status: 405, headers: { allow: 'GET, HEAD, POST, PUT' } };
    // Another site's page can only send this type after asking, and is told no.
    if (!headers['content-type']?.startsWith('application/json')) return { status: 415 };
    const content = parse(await read());
    if (method === 'POST') return add(headers['idempotency-key']?.toString(), content);
    if (typeof content?.isDown !== 'boolean') return { status: 400 };
    if (content.isDown && !isDown) turnedAway = 0;
    ({ isDown } = content);
    return json({ isDown });
  };
}
