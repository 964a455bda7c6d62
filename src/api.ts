import type { FikaConfig } from './config/types.ts';
import type { View } from './consent/state.ts';
import type { ConsentReceipt } from './consent/receipt.ts';
import type { Consent } from './consent/toConsent.ts';
import type { EventType, Listener } from './events/announce.ts';

/**
 * `window.fika`. Every method may be called before the page is ready and in any order. None throws for bad input: it
 * says on the console what is wrong and changes nothing.
 */
export interface Fika {
  /** Of the script, as in package.json. */
  readonly version: string;

  /** An immutable snapshot, replaced at each change. Right already when a click on a button of the banner returns. */
  readonly consent: Consent;

  /**
   * Starts Fika with a configuration of the page's own, where the tag carries `data-manual` or the npm package is used.
   * Resolves when the state is known, not when the visitor has decided. Once started, it changes nothing more.
   */
  init(config?: FikaConfig): Promise<Consent>;

  /** May this category, or this service of it, run? False before the start and for names that are not configured. */
  allows(category: string, service?: string): boolean;

  /**
   * Resolves as soon as the category, or the service of it, may run; at once if it may now.
   * Rejects with the signal's reason when `signal` is aborted first.
   */
  when(category: string, options?: { service?: string; signal?: AbortSignal }): Promise<Consent>;

  /**
   * Calls `listener` with the details of each event of that type; for `ready` also when it has been already.
   * Returns the way to stop.
   */
  on<T extends EventType>(type: T, listener: Listener<T>): () => void;

  /** Grants every optional category, apart from what a signal of the browser denied. */
  acceptAll(): void;

  /** Denies every optional category. */
  rejectAll(): void;

  /**
   * Answers what it names and leaves the rest as it was, undecided included.
   * @example fika.update({ performance: true, functional: { video: false } })
   */
  update(choice: Record<string, boolean | Record<string, boolean>>): void;

  /** Forgets the record and asks again. */
  reset(): void;

  /** Shows a view; without one, the preferences. Resolves when it stands there. */
  open(view?: View): Promise<void>;

  /** Takes the view away. Nothing is answered by it. */
  close(): void;

  /** Shows the texts in another language, a BCP 47 tag. */
  setLanguage(language: string): Promise<void>;

  /** The decision as machine-readable proof; null before there is one. */
  receipt(): ConsentReceipt | null;
}
