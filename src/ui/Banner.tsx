import type { ViewProps } from './App.tsx';
import { purposeOf } from './categoryText.ts';
import { fill } from './fill.ts';
import { Links } from './Links.tsx';

/**
 * The first layer: who asks, for what, and three buttons of one kind. Accepting and refusing differ in their words
 * only. It is not modal and takes no focus; first in <body>, it is the first stop of the Tab key.
 */
export function Banner({ config, texts, state, consent, questions, actions }: ViewProps) {
  const { name } = config.controller;
  const optOut = state.mode === 'opt-out';
  const asked = config.categories.filter(({ id }) => questions.categories.includes(id));
  const again = !!state.decision;
  return (
    <section part="banner" class={config.ui.layout} aria-labelledby="banner-title">
      <div class="words">
        <h2 part="title" id="banner-title">
          {name ? fill(texts.titleNamed, { controller: name }) : texts.title}
        </h2>
        {config.changes && !again && state.id && <p part="text">{config.changes}</p>}
        <p part="text">{again ? texts.news : optOut ? texts.notice : texts.intro}</p>
        <ul>
          {asked.map((category) => (
            <li key={category.id}>{purposeOf(category, texts)}</li>
          ))}
          {questions.services.map((service) => (
            <li key={service.id}>{service.name}</li>
          ))}
        </ul>
        {consent.gpc && config.gpc === 'honor' && <p part="text">{texts.gpc}</p>}
        <Links config={config} texts={texts} />
      </div>
      <div part="actions">
        <button part="button accept-all" type="button" onClick={() => actions.answerAll(true)}>
          {optOut ? texts.optIn : texts.acceptAll}
        </button>
        <button part="button reject-all" type="button" onClick={() => actions.answerAll(false)}>
          {optOut ? texts.optOut : texts.rejectAll}
        </button>
        <button part="button settings" type="button" onClick={actions.openPreferences}>
          {texts.settings}
        </button>
      </div>
    </section>
  );
}
