import type { ViewProps } from './App.tsx';
import { purposeOf } from './categoryText.ts';
import { fill } from './fill.ts';
import { Links } from './Links.tsx';

/**
 * The first layer: who asks, for what, and three buttons of one kind. Accepting and refusing differ in their words
 * only. It is not modal and takes no focus; first in <body>, it is the first stop of the Tab key.
 */
export function Banner({ shown, texts, state, questions, decide, open }: ViewProps) {
  const { name } = shown.controller;
  const optOut = state.mode === 'opt-out';
  const asks = (name: string): boolean => questions.some((question) => question.name === name);
  const again = !!state.decision;
  return (
    <section part="banner" class={shown.layout} aria-labelledby="banner-title">
      <div class="words">
        <h2 part="title" id="banner-title">
          {name ? fill(texts.titleNamed, { controller: name }) : texts.title}
        </h2>
        {shown.changes && !again && state.id && <p part="text">{shown.changes}</p>}
        <p part="text">{again ? texts.news : optOut ? texts.notice : texts.intro}</p>
        <ul>
          {shown.categories.map((category) => asks(category.id) && <li>{purposeOf(category, texts)}</li>)}
          {shown.services.map(({ id, category, name: service }) => asks(`${category}/${id}`) && <li>{service}</li>)}
        </ul>
        {state.signalled && <p part="text">{texts.gpc}</p>}
        <Links links={shown.links} texts={texts} />
      </div>
      <div part="actions">
        <button part="button accept-all" type="button" onClick={() => decide(true, 'banner')}>
          {optOut ? texts.optIn : texts.acceptAll}
        </button>
        <button part="button reject-all" type="button" onClick={() => decide(false, 'banner')}>
          {optOut ? texts.optOut : texts.rejectAll}
        </button>
        <button part="button settings" type="button" onClick={() => open('preferences')}>
          {texts.settings}
        </button>
      </div>
    </section>
  );
}
