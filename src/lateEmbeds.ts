import { completeShown } from './config/completeShown.ts';
import { titleOf } from './config/titleOf.ts';
import { listOf } from './declaration/listOf.ts';
import type { Guard } from './Guard.ts';
import { createEmbed } from './embeds/createEmbed.ts';
import { loadTexts } from './loadTexts.ts';

/** Puts a box over each held frame that says who is behind it and lets the visitor load it. */
export async function createEmbeds(guard: Guard): Promise<{ hold(frame: HTMLIFrameElement): void }> {
  const { config, gate, language, decide } = guard;
  const texts = await loadTexts(guard, language);
  const held = new WeakMap<HTMLIFrameElement, { attach(): void }>();
  const { categories, services } = completeShown(config);
  const listed = (titles: readonly string[]): string => listOf(titles, language).map(({ value }) => value).join('');

  /** Those that nobody sees yet: in a tab of the page, a dialog, a menu. */
  const unseen = new ResizeObserver((sizes) => {
    for (const { target } of sizes) if (isSeen(target)) hold(target as HTMLIFrameElement);
  });

  function hold(frame: HTMLIFrameElement): void {
    unseen.unobserve(frame);
    // It may have been released while this file was fetched.
    if (frame.hasAttribute('src') || !frame.isConnected) return;
    if (!isSeen(frame)) {
      unseen.observe(frame);
      return;
    }
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
      purposes: listed(categories.filter(({ id }) => conditions.includes(id)).map((category) => titleOf(category, texts))),
      texts,
      language,
      theme: config.ui.theme,
      isAsked: config.audience === 'general',
      once: () => { gate.loadOnce(frame); },
      // The answer behind the switch of the service or, where none is declared, of the categories.
      always: () => { decide(new Map(names.map((name) => [name, true])), 'embed'); },
    });
    held.set(frame, embed);
    embed.attach();
  }
  return { hold };
}

const isSeen = ({ clientWidth, clientHeight }: Element): boolean => clientWidth > 0 && clientHeight > 0;

/** Where the frame's content comes from, when no service tells. */
const hostOf = (frame: HTMLIFrameElement): string =>
  URL.canParse(frame.dataset.src ?? '', document.baseURI) ? new URL(frame.dataset.src ?? '', document.baseURI).hostname : '';
