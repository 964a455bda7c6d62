import type { Config } from '../config/complete.ts';
import type { Texts } from '../config/texts.ts';
import type { UiModel, UiOptions } from '../showUi.ts';
import { Banner } from './Banner.tsx';
import type { Preferences as PreferencesWindow } from './Preferences.tsx';

/** What every view is given. */
export interface ViewProps extends UiModel {
  config: Config;
  texts: Texts;
  language: string;
  actions: UiOptions['actions'];
}

interface Props extends ViewProps {
  /** The interface has been open, so that its absence means an answer was saved. */
  saved: boolean;
  /** Fetched when it is first wanted. */
  preferences: typeof PreferencesWindow | undefined;
}

/** One view at a time; the banner stays until the preferences have arrived. */
export function App({ saved, preferences: Preferences, ...view }: Props) {
  const { state, questions, consent, texts } = view;
  const asking = questions.categories.length + questions.services.length > 0;
  const waiting = state.view === 'preferences' && !Preferences && asking;
  return (
    <>
      {(state.view === 'banner' || waiting) && <Banner {...view} />}
      {state.view === 'preferences' && Preferences && <Preferences {...view} />}
      <p class="quiet" role="status">
        {saved && !state.view && consent.decided ? texts.saved : ''}
      </p>
    </>
  );
}
