import { completeShown } from './config/completeShown.ts';
import { titleOf } from './config/titleOf.ts';
import { listOf } from './declaration/listOf.ts';
import type { Guard } from './Guard.ts';
import { createEmbed, type Embed } from './embeds/createEmbed.ts';
import { isSeen } from './embeds/isSeen.ts';
import { missingAnswers } from './embeds/missingAnswers.ts';
import { readTag } from './gate/readTag.ts';
import { loadTexts } from './loadTexts.ts';
import { onLanguage } from './onLanguage.ts';

/** Puts a box over each held frame that says who is behind it and lets the visitor load it. */
export async function createEmbeds(guard: Guard): Promise<{ hold(frame: HTMLIFrameElement): void }> {
  const { config, gate, store, decide, fail } = guard;
  const { categories, services } = completeShown(config);
  const loadWords = async () => {
    const { language } = guard;
    return { language, texts: await loadTexts(guard, language) };
  };
  let words = await loadWords();
  // Another language has been asked for meanwhile.
  while (words.language !== guard.language) words = await loadWords();

  /** The held frames, each with the box that is over it and what that says. */
  const held = new Map<HTMLIFrameElement, { box: Embed; said: string } | null>();

  function draw(frame: HTMLIFrameElement): void {
    const present = held.get(frame);
    const { conditions, service: id } = readTag(frame);
    const missing = missingAnswers(store.state, conditions, id);
    if (!missing.size || !isSeen(frame)) {
      present?.box.remove();
      held.set(frame, null);
      return;
    }
    const { language, texts } = words;
    const service = services.find((one) => one.id === id && conditions.includes(one.category));
    const name = service?.name ?? hostOf(frame);
    const titles = categories.filter((category) => missing.has(category.id)).map((category) => titleOf(category, texts));
    const said = [language, name, ...missing.values()].join(' ');
    if (present?.said === said) {
      present.box.fit();
      return;
    }
    present?.box.remove();
    const box = createEmbed(frame, {
      name,
      purposes: listOf(titles, language).map(({ value }) => value).join(''),
      texts,
      language,
      theme: config.ui.theme,
      isAsked: config.audience === 'general',
      once: () => { gate.loadOnce(frame); },
      always: () => { decide(new Map([...missing.values()].map((question) => [question, true])), 'embed'); },
    });
    held.set(frame, { box, said });
    box.fit();
  }

  function look(frame: HTMLIFrameElement): void {
    // What has its address or has left the page is held no more.
    if (frame.isConnected && !frame.hasAttribute('src')) {
      draw(frame);
      return;
    }
    held.get(frame)?.box.remove();
    held.delete(frame);
    sizes.unobserve(frame);
  }
  const lookAtAll = (): void => { for (const frame of held.keys()) look(frame); };

  // A frame that is shown, hidden or taken out of the page changes its size; one that is moved, mostly the page's.
  const sizes = new ResizeObserver(lookAtAll);
  const loads = new MutationObserver(lookAtAll);
  onLanguage(guard, () => {
    loadWords().then((found) => {
      if (found.language !== guard.language) return;
      words = found;
      lookAtAll();
    }, fail);
  });

  return {
    hold(frame) {
      held.set(frame, held.get(frame) ?? null);
      loads.observe(frame, { attributeFilter: ['src'] });
      sizes.observe(frame);
      sizes.observe(document.body);
      look(frame);
    },
  };
}

/** Where the frame's content comes from, when no service tells. */
const hostOf = (frame: HTMLIFrameElement): string =>
  URL.canParse(frame.dataset.src ?? '', document.baseURI) ? new URL(frame.dataset.src ?? '', document.baseURI).hostname : '';
