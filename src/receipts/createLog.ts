import type { LogConfig } from '../config/types.ts';
import type { Leftover } from '../consent/Leftover.ts';
import { createQueue, type Pending } from './createQueue.ts';
import type { Happening } from './Happening.ts';
import type { LogEntry } from './LogEntry.ts';
import { post } from './post.ts';

export interface Log {
  /** Takes up what an earlier page put down, for `flush` to send. */
  keep(happening: Happening): void;
  /** Puts a change of consent on record: kept at once, sent as soon as it can be. */
  add(happening: Happening, leftovers?: Promise<readonly Leftover[]>): Promise<void>;
  /** Sends what still waits, from earlier pages too. */
  flush(): Promise<void>;
}

/** How long to wait before each new try, in milliseconds. After the last one, the next page tries again. */
const DELAYS = [2_000, 8_000, 32_000, 128_000];

/**
 * The log on the visitor's side. One request at a time, oldest first, so that the answers arrive in their order and an
 * endpoint that is down gets one request and not all. Nothing is thrown; what is lost for good is told to `fail`.
 */
export function createLog(
  config: LogConfig,
  toEntry: (happening: Happening, isLate: boolean) => Promise<LogEntry>,
  fail: (error: unknown) => void,
): Log {
  const queue = createQueue();
  /** The entries of this page, by key: under way from the moment that something happened. */
  const own = new Map<string, Promise<LogEntry>>();
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | undefined;

  /** With what the sweep found, which takes a moment: whoever sends it sooner would send half of it. */
  const toOwn = async (happening: Happening, sweeping?: Promise<readonly Leftover[]>): Promise<LogEntry> => {
    const leftovers = (await sweeping?.catch(() => undefined)) ?? [];
    return toEntry({ ...happening, ...(leftovers.length && { leftovers }) }, false);
  };

  const toComplete = async (item: Happening): Promise<LogEntry> => {
    const entry = await (own.get(item.key) ?? toEntry(item, true).then((late) => ({ ...late, isLate: true as const })));
    // With its hash, in case that it has to wait for a later page.
    queue.put(entry);
    return entry;
  };

  const send = async (item: Pending): Promise<boolean> => {
    const entry = 'action' in item ? item : await toComplete(item);
    const outcome = await post(config, entry);
    if (outcome === 'unreachable') return false;
    queue.remove(entry.key);
    own.delete(entry.key);
    if (outcome === 'refused') fail(new Error(`${config.url} refuses log entries`));
    return true;
  };

  /** What another tab put down since this page is there, that tab will complete itself: it knows more of it. */
  const isReady = (item: Pending): boolean =>
    'action' in item || own.has(item.key) || item.now <= performance.timeOrigin;

  const sendAll = async (): Promise<void> => {
    clearTimeout(timer);
    for (let item = queue.first(isReady); item; item = queue.first(isReady)) {
      if (!(await send(item))) {
        const delay = DELAYS[failures++];
        if (delay) timer = setTimeout(() => void flush(), delay);
        return;
      }
      failures = 0;
    }
  };

  const flush = (): Promise<void> =>
    (sending ??= sendAll().catch(fail).finally(() => {
      sending = undefined;
    }));

  return {
    keep(happening) {
      queue.put(happening);
    },
    async add(happening, leftovers) {
      own.set(happening.key, toOwn(happening, leftovers));
      // At once and unfinished: the page may go at any moment.
      queue.put(happening);
      // A round that is just ending may not have seen it.
      await sending;
      return flush();
    },
    flush,
  };
}
