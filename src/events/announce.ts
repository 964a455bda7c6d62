import type { Leftover } from '../consent/Leftover.ts';
import type { Consent } from '../consent/toConsent.ts';
import type { Source, View } from '../consent/state.ts';
import type { Report } from '../report.ts';

/** What each event carries. */
export interface EventDetails {
  /** The state of consent is known: once a page, decided or not. */
  ready: { consent: Consent };
  /** An answer changed. `granted` and `revoked` name categories, and `category/service`, that are newly so. */
  change: {
    consent: Consent;
    previous: Consent;
    granted: string[];
    revoked: string[];
    source: Source;
    /** What the services that are denied have left in the browser and could not be deleted, once that is known. */
    leftovers: Promise<Leftover[]>;
  };
  open: { view: View };
  close: { view: View };
  /** Something of ours, or a listener, failed. Nothing was granted by it. */
  error: { error: unknown };
}

export type EventType = keyof EventDetails;
export type Listener<T extends EventType> = (detail: EventDetails[T]) => void;

export interface Announcer {
  announce<T extends EventType>(type: T, detail: EventDetails[T]): void;
  /**
   * Calls the listener on each event of the type, for `ready` also when it has been; returns the way to stop. Where
   * there is no such type or the listener is no function, it says so.
   */
  on<T extends EventType>(type: T, listener: Listener<T>): () => void;
}

const TYPES: readonly unknown[] = ['ready', 'change', 'open', 'close', 'error'] satisfies EventType[];

/**
 * Tells the page: `consent-*` events on the document, which bubble to the window, and the listeners of `fika.on`. A
 * listener that throws is reported and keeps nothing from the others.
 */
export function createAnnouncer(report: Report): Announcer {
  const listeners = new Set<{ type: EventType; listener: (detail: never) => void }>();
  let ready: EventDetails['ready'] | undefined;

  function call(type: EventType, listener: (detail: never) => void, detail: EventDetails[EventType]): void {
    try {
      listener(detail as never);
    } catch (error) {
      console.error(`[fika] A listener of "${type}" threw:`, error);
      // A failing error listener is not told of itself.
      if (type !== 'error') announce('error', { error });
    }
  }

  function announce<T extends EventType>(type: T, detail: EventDetails[T]): void {
    if (type === 'ready') {
      if (ready) return;
      ready = detail as EventDetails['ready'];
    }
    for (const each of [...listeners]) if (each.type === type) call(type, each.listener, detail);
    document.dispatchEvent(new CustomEvent(`consent-${type}`, { bubbles: true, detail }));
  }

  return {
    announce,
    on(type, listener) {
      const entry = { type, listener };
      if (!TYPES.includes(type) || typeof listener !== 'function') report('listener', type, listener);
      else listeners.add(entry);
      if (type === 'ready' && ready) {
        const detail = ready;
        queueMicrotask(() => {
          if (listeners.has(entry)) call(type, listener, detail);
        });
      }
      return () => void listeners.delete(entry);
    },
  };
}
