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
  const hits = [];

  async function choose(origin, answer, { url, method, headers }) {
    const { pathname: path, searchParams } = parse(url) ?? {};
    if (!path) return { status: 400 };
    const query = Object.fromEntries(searchParams);
    hits.push({ origin, method, path, query, cookie: headers.cookie ?? '', at: Date.now() });
    try {
      return await answer({ method, path, headers });
    } catch (error) {
      console.error(error);
      return { status: 500 };
    }
  }

  const record = (origin, answer) => async (request, response) => {
    // What trackers send is not read, only taken off the line.
    request.resume();
    const { status = 200, headers, body = '' } = await choose(origin, answer, request);
    response.writeHead(status, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers });
    response.end(request.method === 'HEAD' ? '' : body);
  };

  return { hits, record };
}
