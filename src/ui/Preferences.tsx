import preferences from '../../styles/preferences.css';
import { addStyles } from './addStyles.ts';
import type { ViewProps } from './App.tsx';
import { CategoryRow } from './CategoryRow.tsx';
import { Dialog } from './Dialog.tsx';
import { fill } from './fill.ts';
import { Links } from './Links.tsx';
import { useDraft } from './useDraft.ts';

export const addPreferencesStyles = (root: ShadowRoot): void => {
  addStyles(root, preferences);
};

/** The second layer: a switch a category, one a service inside, and the same two answers to everything. */
export function Preferences(view: ViewProps) {
  const { shown, texts, state, consent, language, decide, close, download } = view;
  const draft = useDraft(view);
  return (
    <Dialog title={texts.preferencesTitle} closeLabel={texts.close} onClose={close}>
      <div class="body">
        <p part="text">{texts.preferencesIntro}</p>
        {state.signalled && <p part="text">{texts.gpc}</p>}
        <div class="categories">
          {shown.categories.map((category) => (
            <CategoryRow key={category.id} category={category} draft={draft} view={view} />
          ))}
        </div>
        {consent.at && consent.id && (
          <p part="text" class="choice">
            {fill(texts.yourChoice, {
              date: consent.at.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }),
              id: consent.id,
            })}{' '}
            <button part="link" type="button" onClick={download}>
              {texts.download}
            </button>
          </p>
        )}
        <Links links={shown.links} texts={texts} />
      </div>
      <div part="actions">
        <button part="button save" type="button" onClick={() => decide(draft.choice(), 'preferences')}>
          {texts.save}
        </button>
        <button part="button accept-all" type="button" onClick={() => decide(true, 'preferences')}>
          {texts.acceptAll}
        </button>
        <button part="button reject-all" type="button" onClick={() => decide(false, 'preferences')}>
          {texts.rejectAll}
        </button>
      </div>
    </Dialog>
  );
}
