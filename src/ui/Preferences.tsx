import { aboutOf } from '../declaration/aboutOf.ts';
import { dateOf } from '../declaration/dateOf.ts';
import { rightsOf } from '../declaration/rightsOf.ts';
import { CategoryRow } from './CategoryRow.tsx';
import { fill } from './fill.ts';
import { Grown } from './Grown.tsx';
import { Head } from './Head.tsx';
import { LINK } from './LINK.ts';
import { linksOf } from './linksOf.ts';
import { useDraft } from './useDraft.ts';
import type { WindowProps } from './ViewProps.ts';

/** A switch a category, one a service inside, and the same two answers to everything. */
export function Preferences(view: WindowProps) {
  const { shown, texts, state, consent, language, facts, config, decide, close, download } = view;
  const draft = useDraft(view);
  const links = linksOf(config, texts);
  return (
    <div class="window">
      <Head title={texts.preferencesTitle} closeLabel={texts.close} onClose={close} />
      <div class="body">
        <p part="text">{texts.preferencesIntro}</p>
        {!state.decision && state.id && shown.changes && <p part="text">{shown.changes}</p>}
        {state.signalled && <p part="text">{texts.gpc}</p>}
        <div class="categories">
          {shown.categories.map((category) => (
            <CategoryRow key={category.id} category={category} draft={draft} view={view} />
          ))}
        </div>
        <details class="about">
          <summary>{texts.more}</summary>
          <Grown trees={[...rightsOf(facts), ...aboutOf(facts, 'h3')]} />
        </details>
        {consent.at && consent.id && (
          <p part="text" class="choice">
            {fill(texts.yourChoice, {
              date: dateOf(consent.at, language),
              id: consent.id,
            })}{' '}
            <button part="link" type="button" onClick={download}>
              {texts.download}
            </button>
          </p>
        )}
        {links.length > 0 && (
          <p class="links">
            {links.map(([address, text]) => (
              <a key={text} {...LINK} href={address}>
                {text}
              </a>
            ))}
          </p>
        )}
      </div>
      {/* Children are told, and not asked. Where two buttons fill a line, accepting and refusing share it. */}
      {config.audience === 'general' && (
        <div part="actions">
          <button part="button accept-all" type="button" onClick={() => decide(true, 'preferences')}>
            {texts.acceptAll}
          </button>
          <button part="button reject-all" type="button" onClick={() => decide(false, 'preferences')}>
            {texts.rejectAll}
          </button>
          <button part="button save" type="button" onClick={() => decide(draft.choice(), 'preferences')}>
            {texts.save}
          </button>
        </div>
      )}
    </div>
  );
}
