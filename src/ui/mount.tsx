import { h, render } from 'preact';
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
export function mount({ root, config, actions, fail }: UiOptions): Ui {
  addStyles(root, tokens, base, banner);
  const container = document.createElement('div');
  container.className = 'root';
  root.prepend(container);
  let preferences: typeof Preferences | undefined;
  let latest: (() => void) | undefined;
  let shown: UiModel['state']['decision'] = null;

  /** The window is fetched the first time it is wanted. The banner stays where it is until then. */
  async function fetchPreferences(): Promise<void> {
    const module = await import('./Preferences.tsx');
    module.addPreferencesStyles(root);
    preferences = module.Preferences;
  }

  /** When what had the focus goes away, its keyboard user is not sent back to the top of the page. */
  function keepFocus(): void {
    if (root.activeElement || (document.activeElement && document.activeElement !== document.body)) return;
    const inside = root.querySelector<HTMLElement>('[part~=settings], [part~=reopen]:not([hidden])');
    const control = document.querySelector<HTMLElement>('[data-fika=preferences], a[href$="#fika"]');
    (inside ?? control)?.focus({ preventScroll: true });
  }

  return {
    show(model: UiModel, locale: Texts, language: string) {
      const texts = ownTexts(locale, config.texts, language);
      const { decision, view } = model.state;
      if (view) shown = decision;
      const saved = !view && !!decision && decision !== shown;
      const draw = (): void => {
        const hadFocus = !!root.activeElement;
        container.lang = language;
        container.dir = RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
        render(h(App, { ...model, config, texts, language, actions, saved, preferences }), container);
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
