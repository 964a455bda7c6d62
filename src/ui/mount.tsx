import { h, render } from 'preact';
import { completeShown } from '../config/completeShown.ts';
import { ownTexts } from '../config/ownTexts.ts';
import type { Texts } from '../config/texts.ts';
import type { Ui, UiModel, UiOptions } from '../showUi.ts';
import banner from '../../styles/banner.css';
import base from '../../styles/base.css';
import tokens from '../../styles/tokens.css';
import { addStyles } from './addStyles.ts';
import { App } from './App.tsx';
import type { Preferences } from './Preferences.tsx';

const RIGHT_TO_LEFT = /^(ar|he|fa|ur)\b/;

/** Draws the interface into the shadow root that the guard made, each time it is told to. */
export function mount({ root, config, decide, open, close, download, fail }: UiOptions): Ui {
  addStyles(root, tokens, base, banner);
  const shown = completeShown(config);
  const container = document.createElement('div');
  container.className = 'root';
  root.prepend(container);
  let preferences: typeof Preferences | undefined;
  let latest: (() => void) | undefined;
  let before: UiModel['state']['decision'] = null;

  /** The window is fetched the first time it is wanted. The banner stays where it is until then. */
  async function fetchPreferences(): Promise<void> {
    const module = await import('./Preferences.tsx');
    module.addPreferencesStyles(root);
    preferences = module.Preferences;
  }

  /** When what had the focus goes away, its keyboard user is not sent back to the top of the page. */
  function keepFocus(): void {
    if (root.activeElement || (document.activeElement && document.activeElement !== document.body)) return;
    const inside = root.querySelector<HTMLElement>('[part~=settings], [part~=reopen]');
    const control = document.querySelector<HTMLElement>('[data-fika=preferences], a[href$="#fika"]');
    (inside ?? control)?.focus({ preventScroll: true });
  }

  return {
    show(model: UiModel, locale: Texts, language: string) {
      const texts = ownTexts(locale, config.given.texts, language);
      const { decision, view } = model.state;
      if (view) before = decision;
      const saved = !view && !!decision && decision !== before;
      const draw = (): void => {
        const hadFocus = !!root.activeElement;
        container.lang = language;
        container.dir = RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
        render(h(App, { ...model, shown, texts, language, decide, open, close, download, saved, preferences }), container);
        if (hadFocus) keepFocus();
      };
      latest = draw;
      if (view === 'preferences' && !preferences) {
        fetchPreferences().then(() => latest?.(), fail);
      }
      draw();
    },
  };
}
