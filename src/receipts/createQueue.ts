import { isObject } from '../config/isObject.ts';
import { attempt } from '../config/attempt.ts';
import type { Happening } from './Happening.ts';
import type { LogEntry } from './LogEntry.ts';
import { isPutDown } from './takePutDown.ts';

/** What waits to be sent: an entry, or what the guard put down for lack of time to make one. */
export type Pending = LogEntry | Happening;

export interface Queue {
  put(item: Pending): void;
  /** The oldest, of those that are wanted. */
  first(isWanted?: (item: Pending) => boolean): Pending | undefined;
  remove(key: string): void;
}

/** Before the key of each item in `localStorage`. An item each, so that two tabs never write the same one. */
const PREFIX = 'fika-log:';

/** The most that waits: a log that is down for good must not fill the visitor's storage. */
const MOST = 50;

/**
 * Keeps what could not be sent yet, over pages and tabs, until it is; in memory where storage is blocked or full. When
 * there is too much, the oldest goes: what counts is the answer that stands.
 */
export function createQueue(): Queue {
  const memory = new Map<string, Pending>();

  const remove = (key: string): void => {
    memory.delete(key);
    attempt(() => {
      localStorage.removeItem(PREFIX + key);
    });
  };
  const stored = (): Pending[] =>
    (attempt(() => Object.keys(localStorage)) ?? [])
      .filter((name) => name.startsWith(PREFIX) && !isPutDown(name))
      .flatMap((name) => {
        const key = name.slice(PREFIX.length);
        const item = parse(attempt(() => localStorage.getItem(name)) ?? '', key);
        if (!item) remove(key);
        return item ?? [];
      });
  const all = (): Pending[] => [...stored(), ...memory.values()].sort((a, b) => timeOf(a) - timeOf(b));

  return {
    put(item) {
      remove(item.key);
      const waiting = all();
      for (const { key } of waiting.slice(0, Math.max(0, waiting.length + 1 - MOST))) remove(key);
      const isStored = attempt(() => {
        localStorage.setItem(PREFIX + item.key, JSON.stringify(item));
        return true;
      });
      if (!isStored) memory.set(item.key, item);
    },
    first: (isWanted = () => true) => all().find(isWanted),
    remove,
  };
}

const timeOf = (item: Pending): number => ('now' in item ? item.now : Date.parse(item.at));

/** What was put under a key; nothing where somebody else wrote there. */
function parse(text: string, key: string): Pending | undefined {
  const item = attempt(() => JSON.parse(text) as Pending);
  return isObject(item) && item.key === key && timeOf(item) > 0 ? item : undefined;
}
