import type { Service } from '../config/completeShown.ts';
import { ESSENTIAL } from '../config/essential.ts';
import { tableOf } from '../declaration/tableOf.ts';
import { fill } from './fill.ts';
import { Grown } from './Grown.tsx';
import { LINK } from './LINK.ts';
import { Switch } from './Switch.tsx';
import type { Draft } from './useDraft.ts';
import type { WindowProps } from './ViewProps.ts';

interface Props {
  service: Service;
  draft: Draft;
  view: WindowProps;
}

/** A service: who provides it, its policy, its switch. */
export function ServiceRow({ service, draft, view: { texts, questions, facts, config } }: Props) {
  const { id, category, name, provider, policy } = service;
  const table = tableOf(service, facts);
  const isNew = questions.some((question) => question.service === id);
  return (
    <li part="service">
      <div class="line">
        <span>
          <span id={`service-${id}`}>{name}</span> {isNew && <small>{texts.isNew}</small>}
          {provider && <span class="provider"> {fill(texts.byProvider, { provider })}</span>}
        </span>
        {category !== ESSENTIAL && config.audience === 'general' && (
          <Switch
            name={`${category}/${id}`}
            label={`service-${id}`}
            texts={texts}
            checked={draft.service(category, id)}
            onChange={(on) => {
              draft.setService(category, id, on);
            }}
          />
        )}
      </div>
      {policy && (
        <a {...LINK} href={policy}>
          {fill(texts.servicePolicy, { service: name })}
        </a>
      )}
      {table && (
        <details>
          <summary>{fill(texts.stored, { service: name })}</summary>
          <Grown trees={[table]} />
        </details>
      )}
    </li>
  );
}
