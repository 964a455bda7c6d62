import type { Consent } from '../consent/toConsent.ts';
import type { Source, View } from '../consent/state.ts';

/** What each event carries. */
export interface EventDetails {
  /** The state of consent is known: once a page, decided or not. */
  ready: { consent: Consent };
  /** An answer changed. `granted` and `revoked` name categories, and `category/service`, that are newly so. */
  change: { consent: Consent; previous: Consent; granted: string[]; revoked: string[]; source: Source };
  open: { view: View };
  close: { view: View };
  /** Something of ours, or a listener, failed. Nothing was granted by it. */
  error: { error: unknown };
}

export type EventType = keyof EventDetails;
export type Listener<T extends EventType> = (detail: EventDetails[T]) => void;

export interface Announcer {
  announce<T extends EventType>(type: T, detail: EventDetails[T]): void;
  /** Calls the listener on each event of the type, for `ready` also when it has been; returns the way to stop. */
  on<T extends EventType>(type: T, listener: Listener<T>): () => void;
}

/**
 * Tells the page: `consent-*` events on the document, which bubble to the window, and the listeners of `fika.on`. A
 * listener that throws is reported and keeps nothing from the others.
 */
export function createAnnouncer(): Announcer {
  const listeners = new Map<EventType, Set<Listener<EventType>>>();
  let ready: EventDetails['ready'] | undefined;

  function call<T extends EventType>(type: T, listener: Listener<T>, detail: EventDetails[T]): void {
    try {
      listener(detail);
    } catch (error) {
      console.error(`[fika] A listener of "${type}" threw:`, error);
      // A failing error listener is not told of itself.
      if (type !== 'error') announce('error', { error });
    }
  }

  function announce<T extends EventType>(type: T, detail: EventDetails[T]): void {
    if (type === 'ready') ready = detail as EventDetails['ready'];
    for (const listener of [...(listeners.get(type) ?? [])]) call(type, listener, detail);
    document.dispatchEvent(new CustomEvent(`consent-${type}`, { bubbles: true, detail }));
  }

  return {
    announce,
    on(type, listener) {
      const set = listeners.get(type) ?? new Set();
      listeners.set(type, set);
      const own = listener as Listener<EventType>;
      set.add(own);
      if (type === 'ready' && ready) {
        const detail = ready;
        queueMicrotask(() => {
          if (set.has(own)) call('ready', listener as Listener<'ready'>, detail);
        });
      }
      return () => void set.delete(own);
    },
  };
}
