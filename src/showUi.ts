import type { Config, Question } from './config/complete.ts';
import type { Loader } from './loader.ts';
import type { Texts } from './config/texts.ts';
import type { Choice, View } from './consent/state.ts';
import type { Consent } from './consent/toConsent.ts';
import type { State } from './consent/state.ts';
import type { Report } from './report.ts';

/** What the interface shows. */
export interface UiModel {
  state: State;
  consent: Consent;
  /** What the visitor has yet to be asked. */
  questions: readonly Question[];
}

/** What the interface needs from the guard, handed over once: the two are separate module graphs. */
export interface UiOptions {
  root: ShadowRoot;
  config: Config;
  /** Fetches what the window tells in detail. */
  loader: Loader;
  /** A single answer is one to everything, or in the banner to what it asks. */
  decide(choice: Choice | boolean, view: View): void;
  open(view: View): unknown;
  close(): void;
  /** Gives the visitor the receipt as a file. */
  download(): void;
  /** A part of the interface that is fetched later did not arrive. */
  fail(error: unknown): void;
  /** The page's own CSS does something to the interface that its owner should know. */
  report: Report;
}

export interface Ui {
  /** Shows the model, at once. */
  show(model: UiModel, texts: Texts, language: string): void;
}

/**
 * Fetches interface and texts together, the first time there is something to show; from then on it shows every state at
 * once. What did not arrive is asked for again the next time.
 */
export function createUi(loader: Loader, options: UiOptions): (model: () => UiModel, language: () => string) => Promise<void> {
  let ui: Ui | undefined;
  let texts: Texts | undefined;
  let spoken = '';

  return async (model, getLanguage) => {
    const language = getLanguage();
    if (language !== spoken || !ui || !texts) {
      const idle = !ui && !model().state.view;
      if (idle) return;
      const [module, locale] = await Promise.all([loader.part('ui'), loader.texts(language)]);
      // Another language has been asked for meanwhile.
      if (language !== getLanguage()) return;
      ui ??= module.mount(options);
      texts = locale.default;
      spoken = language;
    }
    ui.show(model(), texts, language);
  };
}
