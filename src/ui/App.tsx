import type { Shown } from '../config/completeShown.ts';
import type { Texts } from '../config/texts.ts';
import type { UiModel, UiOptions } from '../showUi.ts';
import { Banner } from './Banner.tsx';
import type { Preferences as PreferencesWindow } from './Preferences.tsx';

/** What every view is given. */
export interface ViewProps extends UiModel, Pick<UiOptions, 'decide' | 'open' | 'close' | 'download'> {
  shown: Shown;
  texts: Texts;
  language: string;
}

interface Props extends ViewProps {
  /** A decision was made in the view that has just closed. */
  saved: boolean;
  /** Fetched when it is first wanted. */
  preferences: typeof PreferencesWindow | undefined;
}

/** One view at a time; the banner stays until the preferences have arrived. */
export function App({ saved, preferences: Preferences, ...view }: Props) {
  const { state, questions, texts } = view;
  const isWaiting = state.view === 'preferences' && !Preferences && questions.length > 0;
  return (
    <>
      {(state.view === 'banner' || isWaiting) && <Banner {...view} />}
      {state.view === 'preferences' && Preferences && <Preferences {...view} />}
      <p class="quiet" role="status">
        {saved && texts.saved}
      </p>
    </>
  );
}
