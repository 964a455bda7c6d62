import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { listen } from '../../demo/server/listen.mjs';
import { mimeType } from '../../demo/server/mimeType.mjs';
import { readInside } from '../../demo/server/readInside.mjs';
import { runLimited } from './runLimited.mjs';

const HOST = '127.0.0.1';
const SECONDS_TO_START = 40;

/** A server of its own may run no longer than this, whatever happens. */
const SECONDS = 180;

/** @param {string} folder */
const serveFiles = async (folder) => {
  const files = pathToFileURL(`${existsSync(join(folder, 'dist', 'index.html')) ? join(folder, 'dist') : folder}/`);
  const { port, close } = await listen(
    async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://fixture');
      const path = pathname === '/' ? '/index.html' : pathname;
      const body = await readInside(files, path);
      response.writeHead(body ? 200 : 404, { 'content-type': mimeType(path) ?? 'application/octet-stream' });
      response.end(body ?? undefined);
    },
    0,
    [HOST],
  );
  return { url: `http://${HOST}:${port}/`, stop: close };
};

const findPort = async () => {
  const { port, close } = await listen(() => undefined, 0, [HOST]);
  await close();
  return port;
};

/** @param {string} folder */
const startServer = async (folder) => {
  const port = await findPort();
  const url = `http://${HOST}:${port}/`;
  const { ended, stop } = runLimited(['run', 'start'], { cwd: folder, seconds: SECONDS, env: { PORT: String(port), HOSTNAME: HOST } });
  let end = '';
  void ended.then(({ output }) => (end = `Its server ended:\n${output}`));
  for (const until = Date.now() + SECONDS_TO_START * 1000; Date.now() < until && !end; await sleep(250)) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return { url, stop: async () => (stop(), void (await ended)) };
  }
  stop();
  throw new Error(end || `Its server did not answer within ${SECONDS_TO_START} seconds.`);
};

/**
 * Serves a built fixture: by its own `start`, if it has one, else as files.
 *
 * @param {string} folder
 * @returns {Promise<{ url: string, stop: () => Promise<unknown> }>}
 */
export const serveFixture = (folder) => {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return scripts.start ? startServer(folder) : serveFiles(folder);
};
