import { directionOf } from '../config/directionOf.ts';
import { ownTexts } from '../config/ownTexts.ts';
import type { Texts } from '../config/texts.ts';
import type { Ui, UiModel, UiOptions } from '../showUi.ts';
import css from '../../styles/banner.css';
import base from '../../styles/base.css';
import tokens from '../../styles/tokens.css';
import { addStyles } from './addStyles.ts';
import { createBanner } from './createBanner.ts';
import type { createPreferences } from './createPreferences.tsx';
import { element } from './element.ts';
import { keepFocus } from './keepFocus.ts';
import { setChildren } from './setChildren.ts';

/** Draws the interface into the shadow root that the guard made, each time it is told to: one view at a time. */
export function mount(options: UiOptions): Ui {
  const { root, config, loader, fail } = options;
  addStyles(root, tokens + base + css);
  // Asked for what only `completeLook.ts` reads?
  let isHeld = Object.keys(Object(config.given.ui) as object).some((key) => !(key in config.ui));
  const status = element('p', { class: 'quiet', role: 'status' });
  const container = element('div', { class: 'root' }, status);
  root.prepend(container);
  let preferences: ReturnType<typeof createPreferences> | undefined;
  let looks: (() => void) | undefined;
  let latest: () => void;
  let before: UiModel['state']['decision'] = null;

  /** The window is fetched when it is wanted, or looks as if it soon will be. */
  const fetchPreferences = (): Promise<void> =>
    Promise.all([loader.part('preferences'), loader.texts(`details/${container.lang}`)]).then(([late, words]) => {
      preferences ??= late.createPreferences(container, options, words.default);
    });

  const fetchLooks = (): Promise<void> =>
    loader.part('looks').then((late) => {
      looks ??= late.createLooks(container, options);
    });
  // Nothing is drawn before it is known where; in the default place, should that not arrive.
  if (isHeld) {
    void fetchLooks()
      .catch(fail)
      .then(() => {
        isHeld = false;
        latest();
      });
  }

  // Should it fail, the click tries again and tells.
  const quietly = (fetch: () => Promise<void>) => () => void fetch().catch(() => undefined);
  const banner = createBanner(container, options, quietly(fetchPreferences), quietly(fetchLooks));

  return {
    show(model: UiModel, locale: Texts, language: string) {
      const texts = ownTexts(locale, config.given.texts, language);
      const { decision, view } = model.state;
      if (view) before = decision;
      const isSaved = !view && decision && decision !== before;
      const isWindow = view === 'preferences';
      const props = { ...options, ...model, texts, language };

      container.lang = language;
      container.dir = directionOf(language);
      latest = () => {
        if (isHeld) return;
        const hadFocus = !!root.activeElement;
        preferences?.(isWindow ? props : null);
        // It stays until the window has arrived.
        const isWaiting = isWindow && !preferences && model.questions.length > 0;
        banner(view === 'banner' || isWaiting ? props : null);
        looks?.();
        setChildren(status, isSaved && texts.saved);
        if (hadFocus) keepFocus(root);
      };
      latest();
      if (isWindow && !preferences) fetchPreferences().then(() => latest(), fail);
    },
  };
}
