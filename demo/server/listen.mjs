import { createServer } from 'node:http';

/** Attempts at a port that is free on every address. */
const ATTEMPTS = 5;

/** @typedef {import('node:http').RequestListener} Handle */

/**
 * @param {Handle} handle
 * @param {number} port
 * @param {string} host
 * @returns {Promise<import('node:http').Server>}
 */
const start = (handle, port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer(handle);
    server.once('error', reject).listen({ port, host }, () => resolve(server));
  });

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<unknown>}
 */
const stop = (server) =>
  new Promise((resolve) => {
    server.close(resolve);
    // A browser keeps connections open for a next request that never comes.
    server.closeAllConnections();
  });

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined);

/**
 * One server for each address, all on one port. An address that the machine does not have is left out.
 *
 * @param {Handle} handle
 * @param {number} wanted
 * @param {string[]} hosts
 */
async function startAll(handle, wanted, hosts) {
  /** @type {import('node:http').Server[]} */
  const servers = [];
  let port = wanted;
  try {
    for (const host of hosts) {
      try {
        const server = await start(handle, port, host);
        servers.push(server);
        ({ port } = /** @type {import('node:net').AddressInfo} */ (server.address()));
      } catch (error) {
        const isMissing = codeOf(error) === 'EADDRNOTAVAIL' || codeOf(error) === 'EAFNOSUPPORT';
        if (!isMissing || servers.length === 0) throw error;
      }
    }
  } catch (error) {
    await Promise.all(servers.map(stop));
    throw error;
  }
  return { port, close: () => Promise.all(servers.map(stop)) };
}

/**
 * Listens on the port, or on a free one when it is taken.
 *
 * @param {Handle} handle
 * @param {number} port
 * @param {string[]} hosts
 */
export async function listen(handle, port, hosts) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startAll(handle, attempt === 1 ? port : 0, hosts);
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || attempt === ATTEMPTS) throw error;
    }
  }
}
