import type { BrowserContext, Page, Request, Response } from '@playwright/test';
import { readStorage } from './readStorage.ts';
import { spyOnStorage, TELL } from './spyOnStorage.ts';
import { toDuration } from './toDuration.ts';
import type { Phase, Trace } from './Trace.ts';
import type { Traces } from './createTraces.ts';

/** Looks on while pages are open in a browser context, and puts down what they leave. */
export interface Watch {
  /** Call it before the page goes anywhere; requests are put down as they leave. */
  follow(page: Page, address: string): void;
  /** What the page has left in the browser by now. */
  collect(page: Page, address: string): Promise<void>;
}

/** Without query and fragment, which may name a person. */
const bare = (url: string): string => url.replace(/[?#].*$/, '');

export async function watch(context: BrowserContext, phase: Phase, isOwn: (host: string) => boolean, traces: Traces): Promise<Watch> {
  const writers = new Map<string, Set<string>>();
  const wrote = (kind: string, name: string, by: string): void => {
    const key = `${kind} ${name}`;
    writers.set(key, (writers.get(key) ?? new Set()).add(bare(by)));
  };
  const setBy = (kind: string, name: string): string[] => [...(writers.get(`${kind} ${name}`) ?? [])];
  const partyOf = (host: string): Trace['party'] => (isOwn(host) ? 'first' : 'third');

  await context.exposeBinding(TELL, (_, kind: string, name: string, script: string) => {
    wrote(kind, name, script);
  });
  await context.addInitScript(spyOnStorage, TELL);

  const heard = async (response: Response): Promise<void> => {
    // Several cookies come as one value with line breaks.
    const headers = await response.headerValues('set-cookie').catch(() => []);
    for (const line of headers.flatMap((value) => value.split('\n'))) wrote('cookie', line.split('=')[0]?.trim() ?? '', response.url());
  };

  return {
    follow(page, address) {
      const left = (url: string, resource: string): void => {
        if (!/^(https?|wss?):/.test(url)) return;
        const { hostname } = new URL(url);
        if (isOwn(hostname)) return;
        const request = { kind: 'request', name: hostname, host: hostname, party: 'third' } as const;
        traces.add({ ...request, phase, pages: [address], setBy: [], address: bare(url), resource });
      };
      page.on('request', (request: Request) => {
        left(request.url(), request.resourceType());
      });
      page.on('websocket', (socket) => {
        left(socket.url(), 'websocket');
      });
      page.on('response', (response) => void heard(response));
    },

    async collect(page, address) {
      const now = Date.now() / 1000;
      for (const { name, domain, path, expires, httpOnly, secure, sameSite } of await context.cookies()) {
        const host = domain.replace(/^\./, '');
        const duration = expires < 0 ? 'session' : toDuration(expires - now);
        const cookie = { path, duration, httpOnly, secure, sameSite };
        traces.add({ kind: 'cookie', name, host, party: partyOf(host), phase, pages: [address], setBy: setBy('cookie', name), cookie });
      }
      for (const frame of page.frames()) {
        if (!/^https?:/.test(frame.url())) continue;
        const { hostname } = new URL(frame.url());
        for (const { kind, name } of await readStorage(frame)) {
          traces.add({ kind, name, host: hostname, party: partyOf(hostname), phase, pages: [address], setBy: setBy(kind, name) });
        }
      }
    },
  };
}
