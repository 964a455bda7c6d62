import type { AllTexts } from '../config/AllTexts.ts';
import type { Facts } from '../declaration/Facts.ts';
import type { Shown } from '../config/completeShown.ts';
import type { Texts } from '../config/texts.ts';
import type { UiModel, UiOptions } from '../showUi.ts';

/** What every view is given. */
export interface ViewProps extends UiModel, UiOptions {
  texts: Texts;
  language: string;
}

/** What the window is given: it tells more. */
export interface WindowProps extends ViewProps {
  shown: Shown;
  texts: AllTexts;
  facts: Facts;
}
