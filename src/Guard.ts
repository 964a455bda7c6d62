import type { Config } from './config/complete.ts';
import type { Choice } from './consent/state.ts';
import type { Gate } from './gate/createGate.ts';
import type { Loader } from './loader.ts';
import type { Language } from './locales/LANGUAGES.ts';
import type { Store } from './store.ts';

/** What the late parts get from the guard: handed over, because each of them is a module graph of its own. */
export interface Guard {
  readonly config: Config;
  readonly loader: Loader;
  readonly store: Store;
  readonly gate: Gate;
  /** Of the texts. */
  language: Language;
  /** A single answer is one to everything, or in the banner to what it asks. */
  decide(choice: Choice | boolean, source: 'banner' | 'preferences' | 'embed' | 'api'): void;
  /** Tells the page and the console of something of ours that failed. */
  fail(error: unknown): void;
}
