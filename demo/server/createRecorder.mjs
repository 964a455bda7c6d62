/**
 * @typedef {{ origin: 'site' | 'vendor', method: string, path: string, query: Record<string, string>, cookie: string, at: number }} Hit
 * @typedef {{ method: string, path: string, headers: import('node:http').IncomingHttpHeaders }} Question
 * @typedef {{ status?: number, headers?: import('node:http').OutgoingHttpHeaders, body?: string | Buffer }} Answer
 * @typedef {(question: Question) => Promise<Answer>} Responder
 */

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
  async function choose(origin, answer, { url = '', method = 'GET', headers }) {
    const address = parse(url);
    if (!address) return { status: 400 };
    const { pathname: path, searchParams } = address;
    const query = Object.fromEntries(searchParams);
    hits.push({ origin, method, path, query, cookie: headers.cookie ?? '', at: Date.now() });
    try {
      return await answer({ method, path, headers });
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
    // What trackers send is not read, only taken off the line.
    request.resume();
    const { status = 200, headers, body = '' } = await choose(origin, answer, request);
    response.writeHead(status, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers });
    response.end(request.method === 'HEAD' ? '' : body);
  };

  return { hits, record };
}
