import { completeShown } from './config/completeShown.ts';
import type { Config } from './config/complete.ts';
import { ownTexts } from './config/ownTexts.ts';
import { titleOf } from './config/titleOf.ts';
import type { Texts } from './config/texts.ts';
import type { Choice } from './consent/state.ts';
import { createEmbed } from './embeds/createEmbed.ts';

export interface EmbedsOptions {
  config: Config;
  texts: Texts;
  language: string;
  loadOnce(frame: HTMLIFrameElement): void;
  /** *Always allow*: the answer behind the switch of the service or, where none is declared, of the categories. */
  allow(choice: Choice): void;
}

/** Puts a box over each held frame that says who is behind it and lets the visitor load it. */
export function createEmbeds({ config, texts, language, loadOnce, allow }: EmbedsOptions): { hold(frame: HTMLIFrameElement): void } {
  const held = new WeakMap<HTMLIFrameElement, { attach(): void }>();
  const own = ownTexts(texts, config.given.texts, language);
  const { categories, services } = completeShown(config);

  return {
    hold(frame) {
      // It may have been released while this file was fetched, or be one that nobody sees.
      if (frame.hasAttribute('src') || !frame.isConnected || !frame.clientWidth || !frame.clientHeight) return;
      const known = held.get(frame);
      if (known) {
        known.attach();
        return;
      }
      const conditions = (frame.dataset.category ?? '').split(/\s+/).filter((id) => id && !id.startsWith('!'));
      const service = services.find(({ id, category }) => id === frame.dataset.service && conditions.includes(category));
      const names = service ? [`${service.category}/${service.id}`] : conditions;
      const embed = createEmbed(frame, {
        name: service?.name ?? hostOf(frame),
        purposes: categories.filter(({ id }) => conditions.includes(id)).map((category) => titleOf(category, own)).join(', '),
        texts: own,
        language,
        once: () => { loadOnce(frame); },
        always: () => { allow(new Map(names.map((name) => [name, true]))); },
      });
      held.set(frame, embed);
      embed.attach();
    },
  };
}

/** Where the frame's content comes from, when no service tells. */
const hostOf = (frame: HTMLIFrameElement): string =>
  URL.canParse(frame.dataset.src ?? '', document.baseURI) ? new URL(frame.dataset.src ?? '', document.baseURI).hostname : '';
