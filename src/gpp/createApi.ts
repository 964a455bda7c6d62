import { own } from '../config/own.ts';
import type { Fields } from './Fields.ts';
import type { Ping } from './Ping.ts';

export type Callback = (data: unknown, success: boolean) => void;

export interface Api {
  /** The function `__gpp`. It answers at once, always through the callback, and returns nothing. */
  call(command: unknown, callback?: unknown, parameter?: unknown): void;
  /** Tells every listener. */
  fire(eventName: string, data: string): void;
}

interface ApiOptions {
  /** A new object each time: vendors write into what they get. */
  ping(): Ping;
  /** Listeners that were there before us, by their ids. */
  listeners: ReadonlyMap<number, Callback>;
  /** Told when a listener throws, which keeps nothing from the others. */
  fail(error: unknown): void;
}

type Command = (parameter: unknown, callback: Callback) => unknown;

/**
 * The generic commands of the CMP API 1.1. What cannot be answered is null, without success.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md
 */
export function createApi({ ping, listeners: inherited, fail }: ApiOptions): Api {
  const listeners = new Map(inherited);
  let lastId = Math.max(0, ...listeners.keys());

  const toEvent = (eventName: string, listenerId: unknown, data: unknown): object => ({
    eventName,
    listenerId,
    data,
    pingData: ping(),
  });
  const parts = (name: unknown): readonly Fields[] | undefined => own(ping().parsedSections, String(name));

  const commands: Record<string, Command> = {
    ping,
    addEventListener(_, callback) {
      lastId += 1;
      listeners.set(lastId, callback);
      return toEvent('listenerRegistered', lastId, true);
    },
    // The specification wants a boolean here and has an event for it. IAB's library and every stub send the event.
    removeEventListener: (id) => toEvent('listenerRemoved', id, listeners.delete(id as number)),
    hasSection: (name) => parts(name) !== undefined,
    getSection: (name) => parts(name) ?? null,
    getField(path) {
      const [name, field = ''] = String(path).split('.');
      return own(Object.assign({}, ...(parts(name) ?? [])) as Fields, field) ?? null;
    },
  };

  return {
    call(command, callback, parameter) {
      const reply = typeof callback === 'function' ? (callback as Callback) : () => undefined;
      const data = own(commands, String(command))?.(parameter, reply) ?? null;
      reply(data, data !== null);
    },
    fire(eventName, data) {
      for (const [id, listener] of [...listeners]) {
        // One that ran before it may have removed it.
        if (!listeners.has(id)) continue;
        try {
          listener(toEvent(eventName, id, data), true);
        } catch (error) {
          fail(error);
        }
      }
    },
  };
}
