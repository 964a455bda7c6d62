import { createServer } from 'node:http';

/** Attempts at a port that is free on every address. */
const ATTEMPTS = 5;

const start = (handle, port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer(handle);
    server.once('error', reject).listen({ port, host }, () => resolve(server));
  });

const stop = (server) =>
  new Promise((resolve) => {
    server.close(resolve);
    // A browser keeps connections open for a next request that never comes.
    server.closeAllConnections();
  });

/** One server for each address, all on one port. An address that the machine does not have is left out. */
async function startAll(handle, wanted, hosts) {
  const servers = [];
  let port = wanted;
  try {
    for (const host of hosts) {
      try {
        const server = await start(handle, port, host);
        servers.push(server);
        port = server.address().port;
      } catch (error) {
        const isMissing = error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT';
        if (!isMissing || servers.length === 0) throw error;
      }
    }
  } catch (error) {
    await Promise.all(servers.map(stop));
    throw error;
  }
  return { port, close: () => Promise.all(servers.map(stop)) };
}

/** Listens on the port, or on a free one when it is taken. */
export async function listen(handle, port, hosts) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startAll(handle, attempt === 1 ? port : 0, hosts);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || attempt === ATTEMPTS) throw error;
    }
  }
}
