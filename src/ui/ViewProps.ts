import type { Shown } from '../config/completeShown.ts';
import type { Texts } from '../config/texts.ts';
import type { UiModel, UiOptions } from '../showUi.ts';

/** What every view is given. */
export interface ViewProps extends UiModel, UiOptions {
  shown: Shown;
  texts: Texts;
  language: string;
}
