/**
 * @typedef {{ origin: 'site' | 'vendor', method: string, path: string, query: Record<string, string>, cookie: string, at: number }} Hit
 * @typedef {{ method: string, path: string, query: Record<string, string>, headers: import('node:http').IncomingHttpHeaders, read(): Promise<string | null> }} Question
 * @typedef {{ status?: number, headers?: import('node:http').OutgoingHttpHeaders, body?: string | Buffer }} Answer
 * @typedef {(question: Question) => Promise<Answer>} Responder
 */

/** Bytes of a body that are kept; nothing here sends as many. */
const MOST = 100_000;

/** @param {string} url */
const parse = (url) => {
  try {
    // A request line may hold a path, a whole address, or neither.
    return new URL(url, 'http://host');
  } catch {
    return null;
  }
};

/**
 * What was sent, as text; null when it is too long.
 *
 * @param {import('node:http').IncomingMessage} request
 */
async function readText(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= MOST) chunks.push(chunk);
  }
  return length <= MOST ? Buffer.concat(chunks).toString() : null;
}

/**
 * Turns a function from a request to an answer, `{ status?, headers?, body? }`, into a request handler, and keeps what
 * was asked for.
 */
export function createRecorder() {
  /** @type {Hit[]} */
  const hits = [];

  /**
   * @param {Hit['origin']} origin
   * @param {Responder} answer
   * @param {import('node:http').IncomingMessage} request
   * @returns {Promise<Answer>}
   */
  async function choose(origin, answer, request) {
    const { url = '', method = 'GET', headers } = request;
    const address = parse(url);
    if (!address) return { status: 400 };
    const { pathname: path, searchParams } = address;
    const query = Object.fromEntries(searchParams);
    hits.push({ origin, method, path, query, cookie: headers.cookie ?? '', at: Date.now() });
    try {
      return await answer({ method, path, query, headers, read: () => readText(request) });
    } catch (error) {
      console.error(error);
      return { status: 500 };
    }
  }

  /**
   * @param {Hit['origin']} origin
   * @param {Responder} answer
   * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
   */
  const record = (origin, answer) => async (request, response) => {
    const { status = 200, headers, body = '' } = await choose(origin, answer, request);
    // What nobody has read, such as all that trackers send, is only taken off the line.
    request.resume();
    response.writeHead(status, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers });
    response.end(request.method === 'HEAD' ? '' : body);
  };

  return { hits, record };
}
