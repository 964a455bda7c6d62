import type { Frame } from '@playwright/test';
import type { Trace } from './Trace.ts';

export interface Stored {
  readonly kind: Exclude<Trace['kind'], 'cookie' | 'request'>;
  readonly name: string;
}

/** What a frame's origin keeps in the browser, cookies aside; empty where it may keep nothing. */
export const readStorage = (frame: Frame): Promise<Stored[]> =>
  frame
    .evaluate(async () => {
      /** Storage that is blocked throws on the first touch. */
      const names = async (read: () => readonly string[] | Promise<readonly string[]>): Promise<readonly string[]> => {
        try {
          return await read();
        } catch {
          return [];
        }
      };
      const kinds = [
        ['local', await names(() => Object.keys(localStorage))],
        ['session', await names(() => Object.keys(sessionStorage))],
        ['indexedDB', await names(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''))],
        ['cache', await names(() => caches.keys())],
      ] as const;
      return kinds.flatMap(([kind, found]) => found.map((name) => ({ kind, name })));
    })
    // A frame that went away while it was asked.
    .catch(() => []);
