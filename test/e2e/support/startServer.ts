import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './Answer.ts';
import { cannedAnswer } from './cannedAnswer.ts';
import type { Hit } from './Hit.ts';

export interface TestServer {
  readonly port: number;
  /** Every request since the last reset, in order of arrival. */
  readonly hits: readonly Hit[];
  answer(path: string, answer: Answer): void;
  /** Takes back what was registered for the path. */
  unanswer(path: string): void;
  /** Forgets requests and registered answers. */
  reset(): void;
  close(): Promise<void>;
}

const NOT_FOUND: Answer = { body: 'Not found', type: 'text/plain', status: 404 };

/** For what pages send (logs, beacons), and for the icon that browsers ask for. */
const EMPTY: Answer = { body: '', type: 'text/plain', status: 204 };

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

/** Lets every origin read the answer, as a CDN does; `?nocors` takes that away. */
const corsHeaders = (request: IncomingMessage, query: URLSearchParams): Record<string, string> =>
  query.has('nocors')
    ? {}
    : {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
      };

/** Starts the server that plays both the site (`localhost`) and the third parties (`127.0.0.1`). */
export const startServer = async (): Promise<TestServer> => {
  const answers = new Map<string, Answer>();
  const hits: Hit[] = [];

  const choose = (method: string, path: string): Answer => {
    if (method === 'OPTIONS' || path === '/favicon.ico') return EMPTY;
    return answers.get(path) ?? cannedAnswer(path) ?? (method === 'POST' ? EMPTY : NOT_FOUND);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', headers } = request;
    const url = new URL(request.url ?? '/', `http://${headers.host ?? 'localhost'}`);
    const query = url.searchParams;
    // Chosen on arrival: a delayed answer must not see what a later test registers.
    const answer = choose(method, url.pathname);
    const body = await readBody(request);
    if (url.pathname !== '/favicon.ico') {
      hits.push({
        host: url.hostname,
        path: url.pathname,
        query: Object.fromEntries(query),
        method,
        cookie: headers.cookie ?? '',
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value?.toString()])),
        body,
      });
    }
    const delay = Number(query.get('delay') ?? answer.delay ?? 0);
    if (delay > 0) await sleep(delay);
    response.writeHead(Number(query.get('status') ?? answer.status ?? 200), {
      'content-type': answer.type,
      // Tests count requests, also those of a second visit. `no-store` would rule out the back/forward cache.
      'cache-control': 'no-cache',
      ...corsHeaders(request, query),
      ...answer.headers,
    });
    response.end(answer.body);
  };

  const server = createServer((request, response) => {
    // A page that is gone takes its unfinished requests with it.
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    hits,
    answer: (path, answer) => void answers.set(path, answer),
    unanswer: (path) => void answers.delete(path),
    reset() {
      answers.clear();
      hits.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
