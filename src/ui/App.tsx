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

/** The banner stays behind the preferences while there is something to ask, so that closing them leads back to it. */
export function App({ saved, preferences: Preferences, ...view }: Props) {
  const { state, questions, consent, texts } = view;
  const asking = questions.categories.length + questions.services.length > 0;
  return (
    <>
      {(state.view === 'banner' || (state.view === 'preferences' && asking)) && <Banner {...view} />}
      {state.view === 'preferences' && Preferences && <Preferences {...view} />}
      <p class="quiet" role="status">
        {saved && !state.view && consent.decided ? texts.saved : ''}
      </p>
    </>
  );
}
