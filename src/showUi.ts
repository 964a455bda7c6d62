import type { Config } from './config/complete.ts';
import type { Loader } from './loader.ts';
import type { Texts } from './config/texts.ts';
import type { Choice } from './consent/state.ts';
import type { Questions } from './consent/openQuestions.ts';
import type { Consent } from './consent/toConsent.ts';
import type { State } from './consent/state.ts';

/** What the interface shows. */
export interface UiModel {
  state: State;
  consent: Consent;
  questions: Questions;
}

/** What the interface needs from the guard, handed over once: the two are separate module graphs. */
export interface UiOptions {
  root: ShadowRoot;
  config: Config;
  actions: {
    /** *Accept all* and *Reject all*: in the banner for what is asked, in the preferences for everything. */
    answerAll(answer: boolean): void;
    save(choices: readonly Choice[]): void;
    openPreferences(): void;
    close(): void;
  };
  /** A part of the interface that is fetched later did not arrive. */
  fail(error: unknown): void;
}

export interface Ui {
  /** Shows the model, at once. */
  show(model: UiModel, texts: Texts, language: string): void;
}

/**
 * Fetches interface and texts together, the first time there is something to show; from then on it shows every state at
 * once. What did not arrive is asked for again the next time.
 */
export function createUi(loader: Loader, options: UiOptions): (model: () => UiModel, language: string) => Promise<void> {
  let ui: Ui | undefined;
  let texts: Texts | undefined;
  let spoken = '';

  return async (model, language) => {
    if (language !== spoken || !ui || !texts) {
      const idle = !ui && !model().state.view;
      if (idle) return;
      const [module, locale] = await Promise.all([loader.ui(), loader.texts(language)]);
      ui ??= module.mount(options);
      texts = locale.default;
      spoken = language;
    }
    ui.show(model(), texts, language);
  };
}
