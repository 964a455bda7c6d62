import type { Facts } from '../declaration/Facts.ts';
import type { Shown } from '../config/completeShown.ts';
import type { Texts } from '../config/texts.ts';
import type { UiModel, UiOptions } from '../showUi.ts';

/** What every view is given. */
export interface ViewProps extends UiModel, UiOptions {
  shown: Shown;
  texts: Texts;
  language: string;
}

/** What the window is given beside it: null until its details have arrived. */
export interface WindowProps extends ViewProps {
  facts: Facts | null;
}
