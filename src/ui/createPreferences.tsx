import { render } from 'preact';
import { completeDetails } from '../config/completeDetails.ts';
import { completeShown } from '../config/completeShown.ts';
import type { DetailTexts } from '../config/detailTexts.ts';
import { ownTexts } from '../config/ownTexts.ts';
import css from '../../styles/preferences.css';
import table from '../../styles/table.css';
import type { UiOptions } from '../showUi.ts';
import { addStyles } from './addStyles.ts';
import { element } from './element.ts';
import { Preferences } from './Preferences.tsx';
import type { ViewProps } from './ViewProps.ts';

/**
 * The second layer. Its window is a native modal dialog: the browser keeps the focus inside, the page inert, and gives
 * the focus back at the end. It comes with the words of the language that is shown. Returns what draws a view of it, or takes it away with none.
 */
export function createPreferences(parent: HTMLElement, options: UiOptions, words: DetailTexts): (view: ViewProps | null) => void {
  const { root, config, loader, close, fail } = options;
  addStyles(root, css + table);
  const shown = completeShown(config);
  const details = completeDetails(config);
  const told = new Map([[parent.lang, words]]);
  let latest: ViewProps | null = null;

  const draw = (): void => {
    if (!latest) return;
    const { language } = latest;
    const words = told.get(language);
    if (!words) {
      // In another language than the one it came with: until then it says what it said.
      loader.texts(`details/${language}`).then((late) => {
        told.set(language, late.default);
        draw();
      }, fail);
      return;
    }
    const texts = { ...latest.texts, ...ownTexts(words, config.given.texts, language) };
    render(<Preferences {...latest} shown={shown} texts={texts} facts={{ shown, details, texts, language }} />, dialog);
    if (dialog.matches(':modal')) return;
    // Still `open`, yet no longer modal, when the page took our element out and it came back.
    dialog.close();
    parent.prepend(dialog);
    dialog.showModal();
  };
  const dialog = element('dialog', { part: 'preferences', 'aria-labelledby': 'preferences-title' });
  dialog.oncancel = (event) => {
    event.preventDefault();
    close();
  };
  // Outside the window the dialog itself is the target. Of a press inside that is let go outside it is so too, but at the end only.
  let isOutside = false;
  dialog.onpointerdown = ({ target }) => {
    isOutside = target === dialog;
  };
  dialog.onclick = ({ target }) => {
    if (isOutside && target === dialog) close();
  };

  return (view) => {
    latest = view;
    if (view) draw();
    else {
      // Closed before it is taken out: only then does the browser give the focus back.
      dialog.close();
      // Not remove(): that of Prototype.js fails where there is no parent.
      dialog.parentNode?.removeChild(dialog);
      // The draft of its switches goes too.
      render(null, dialog);
    }
  };
}
