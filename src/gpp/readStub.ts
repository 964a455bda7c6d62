import { isObject } from '../config/isObject.ts';
import type { Callback } from './createApi.ts';

/** What a stub has gathered before us. */
export interface Stub {
  /** Commands that wait for an answer, each a list of arguments. */
  readonly queue: readonly (readonly unknown[])[];
  readonly listeners: ReadonlyMap<number, Callback>;
}

type Gpp = ((...args: unknown[]) => unknown) & { events?: unknown };

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Newer ones call back, older ones return. */
function ping(gpp: Gpp): unknown {
  let answer: unknown;
  const returned = gpp('ping', (data: unknown) => {
    answer = data;
  });
  return answer ?? returned;
}

function toListeners(events: unknown): Stub['listeners'] {
  const listeners = new Map<number, Callback>();
  for (const event of isList(events) ? events : []) {
    if (isObject(event) && typeof event.id === 'number' && typeof event.callback === 'function') {
      listeners.set(event.id, event.callback as Callback);
    }
  }
  return listeners;
}

/**
 * Reads what stands under `__gpp`. Null where another consent manager answers: of two strings on a page nobody could
 * tell which counts, so the one that was there first keeps its place.
 */
export function readStub(gpp: unknown): Stub | null {
  if (typeof gpp !== 'function') return { queue: [], listeners: new Map() };
  try {
    const found = ping(gpp as Gpp);
    if (isObject(found) && found.cmpStatus !== 'stub') return null;
    const queue = (gpp as Gpp)();
    return {
      queue: (isList(queue) ? [...queue] : []).filter(isList),
      // IAB's own stub hands them out on demand as well, but others would put that demand into the queue.
      listeners: toListeners((gpp as Gpp).events),
    };
  } catch {
    // What throws at a ping answers nobody.
    return { queue: [], listeners: new Map() };
  }
}
