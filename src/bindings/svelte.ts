import { ESSENTIAL } from '../config/essential.ts';
import type { Consent } from '../consent/toConsent.ts';
import { fikaOfPage } from './fikaOfPage.ts';
import { isAllowedOnPage } from './isAllowedOnPage.ts';
import { onConsent } from './onConsent.ts';

export type { Consent };

/** A store as Svelte knows it (https://svelte.dev/docs/svelte/stores#Store-contract). */
export interface Readable<T> {
  /** Calls `run` with the value, at once and again when it changes; returns the way to stop. */
  readonly subscribe: (run: (value: T) => void) => () => void;
}

/** The value of the start is what a server has. It comes first in the browser too, so that hydration finds what it expects. */
const createStore = <T>(start: T, read: () => T): Readable<T> => ({
  subscribe(run) {
    run(start);
    if (typeof document === 'undefined') return () => undefined;
    let isActive = true;
    const update = (): void => {
      if (isActive) run(read());
    };
    // Components are hydrated and mounted in one go; before the browser paints, this has run.
    queueMicrotask(update);
    const stop = onConsent(update);
    return () => {
      isActive = false;
      stop();
    };
  },
});

/**
 * What the visitor decided, as `fika.consent` has it, kept up to date. Null where it is not known: on a server, until Fika
 * is there, and for an instant after each subscription, so that `get(consent)` is always null. Ask `fika.consent` instead.
 *
 * @example
 * {#if $consent && !$consent.decided} … {/if}
 */
export const consent: Readable<Consent | null> = createStore<Consent | null>(null, () => fikaOfPage()?.consent ?? null);

/**
 * May this category, or this service of it, run? Kept up to date. On a server, and for an instant after each subscription,
 * only `essential` may.
 *
 * @example
 * const video = allowed('functional', 'video');
 * {#if $video} … {/if}
 */
export const allowed = (category: string, service?: string): Readable<boolean> =>
  createStore(category === ESSENTIAL, () => isAllowedOnPage(category, service));
