import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/**
 * Stands in for a CDN: everything is compressed once, before it is asked for, and served from memory.
 *
 * @typedef {Awaited<ReturnType<typeof startServer>>} Server
 */
export async function startServer() {
  /** @type {Map<string, { body: Buffer, type: string }>} */
  const files = new Map();
  /** @type {Set<string>} */
  const missing = new Set();

  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const file = files.get(pathname);
    if (!file) {
      missing.add(pathname);
      response.writeHead(404).end();
      return;
    }
    const headers = { 'content-type': `${file.type}; charset=utf-8`, 'content-encoding': 'br', 'cache-control': 'no-store' };
    response.writeHead(200, { ...headers, 'content-length': file.body.length }).end(file.body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, '::1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    // Not `localhost` nor 127.0.0.1, where Fika also loads what checks an owner's configuration, which no visitor does. Another
    // name would have no Brotli: browsers take that from this computer and over https only.
    origin: `http://[::1]:${port}`,
    missing,
    /**
     * @param {string} path
     * @param {string | Buffer} content
     */
    add(path, content) {
      const raw = Buffer.from(content);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
      const type = TYPES[/** @type {keyof TYPES} */ (path.split('.').pop())];
      files.set(path, { body: brotliCompressSync(raw, { params }), type });
    },
    /**
     * Bytes on the wire.
     *
     * @param {string} path
     */
    sizeOf: (path) => files.get(path)?.body.length ?? 0,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
