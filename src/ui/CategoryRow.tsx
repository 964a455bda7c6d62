import type { Category } from '../config/completeShown.ts';
import { ESSENTIAL } from '../config/essential.ts';
import { titleOf } from '../config/titleOf.ts';
import { descriptionOf } from '../config/descriptionOf.ts';
import { optOutsOf } from '../declaration/optOutsOf.ts';
import { fill } from './fill.ts';
import { Grown } from './Grown.tsx';
import { ServiceRow } from './ServiceRow.tsx';
import { Switch } from './Switch.tsx';
import type { Draft } from './useDraft.ts';
import type { WindowProps } from './ViewProps.ts';

interface Props {
  category: Category;
  draft: Draft;
  view: WindowProps;
}

/** A category: what it is for, its switch, and its services to unfold. */
export function CategoryRow({ category, draft, view }: Props) {
  const { shown, texts, facts, config } = view;
  const isForChildren = config.audience === 'children';
  const { id } = category;
  const title = titleOf(category, texts);
  const services = shown.services.filter((service) => service.category === id);
  return (
    <section part="category" aria-labelledby={`title-${id}`}>
      <div class="line">
        <h3 id={`title-${id}`}>{title}</h3>
        {id === ESSENTIAL ? (
          <span class="always">{texts.alwaysActive}</span>
        ) : isForChildren ? (
          <span class="always">{texts.off}</span>
        ) : (
          <Switch
            name={id}
            label={`title-${id}`}
            description={`text-${id}`}
            texts={texts}
            checked={draft.category(id)}
            mixed={draft.isMixed(id)}
            onChange={(on) => {
              draft.setCategory(id, on);
            }}
          />
        )}
      </div>
      <p part="text" id={`text-${id}`}>
        {descriptionOf(category, texts)}
      </p>
      {services.length > 0 && (
        <details>
          <summary>
            {fill(texts.services, { count: String(services.length), category: title })}
            <span class="quiet"> – {title}</span>
          </summary>
          <ul>
            {services.map((service) => (
              <ServiceRow key={service.id} service={service} draft={draft} view={view} />
            ))}
          </ul>
        </details>
      )}
      {id === 'advertising' && <Grown trees={[optOutsOf(facts)]} />}
    </section>
  );
}
