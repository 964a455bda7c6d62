import type { Plan } from './createPlan.ts';
import type { Leftover } from '../consent/Leftover.ts';
import { within } from './within.ts';

interface Place {
  /** Null where the browser has no list of them; undefined where there is no such storage, so nothing is in it. */
  names(): Promise<(string | undefined)[] | null> | undefined;
  /** Settles with the reason why it could not be removed, if any. */
  remove(name: string): Promise<Leftover['reason'] | undefined>;
}

/** Enough for any deletion that is not held up; a reload that waits for the sweep waits hardly longer than this. */
const PATIENCE = 1000;

const databases: Place = {
  names() {
    const { indexedDB } = window as { indexedDB?: { databases?: IDBFactory['databases'] } | null };
    if (!indexedDB) return undefined;
    return indexedDB.databases?.().then((list) => list.map(({ name }) => name)) ?? Promise.resolve(null);
  },
  remove: (name) =>
    new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve(undefined);
      request.onerror = () => resolve('still-there');
      request.onblocked = () => resolve('blocked');
    }),
};

const caching: Place = {
  names: () => (window as { caches?: CacheStorage }).caches?.keys(),
  remove: (name) => caches.delete(name).then(() => undefined),
};

const PLACES = { indexedDB: databases, cache: caching };

/** Deletes what takes its time: databases and caches. Says what is left. */
export async function sweepLater(plan: Plan): Promise<Leftover[]> {
  const kinds = Object.keys(PLACES) as (keyof typeof PLACES)[];
  const swept = kinds.map(async (kind): Promise<Leftover[]> => {
    const declared = plan.entries.filter((entry) => entry.kind === kind);
    const leave = ({ service, name }: (typeof declared)[number]): Leftover => ({ service, kind, name, reason: 'unavailable' });
    if (!declared.length) return [];
    const { names, remove } = PLACES[kind];
    try {
      const asked = names();
      if (!asked) return [];
      // Safari may never answer (https://bugs.webkit.org/show_bug.cgi?id=226547).
      const listed = await within(asked, PATIENCE, null);
      // Without a list, what has an exact name can still be deleted.
      const unknown = listed ? [] : declared.filter(({ name }) => name.includes('*'));
      const there = listed ?? declared.filter((entry) => !unknown.includes(entry)).map(({ name }) => name);
      const left = plan.find(kind, there.filter((name) => name !== undefined)).map(async ({ entry, name, isShared }) => {
        // A deletion that waits behind a blocked one hears nothing at all.
        const reason = isShared ? 'shared' : await within(remove(name), PATIENCE, 'blocked' as const);
        return reason ? [{ service: entry.service, kind, name, reason }] : [];
      });
      return [...unknown.map(leave), ...(await Promise.all(left)).flat()];
    } catch {
      return declared.map(leave);
    }
  });
  return (await Promise.all(swept)).flat();
}
