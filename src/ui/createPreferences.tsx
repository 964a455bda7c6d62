import { render } from 'preact';
import { completeDetails } from '../config/completeDetails.ts';
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
 * the focus back at the end. Returns what draws a view of it, or takes it away with none.
 */
export function createPreferences(parent: HTMLElement, options: UiOptions): (view: ViewProps | null) => void {
  const { root, config, loader, close, fail } = options;
  addStyles(root, css + table);
  const details = completeDetails(config);
  const told = new Map<string, DetailTexts>();
  let latest: ViewProps | null = null;

  /** The window never waits for its details: without them every switch is there. */
  const fetchWords = async (language: string): Promise<void> => {
    if (told.has(language)) return;
    const { default: words } = await loader.texts(`details/${language}`);
    told.set(language, ownTexts(words, config.given.texts, language));
    draw();
  };
  const draw = (): void => {
    if (!latest) return;
    const { shown, texts, language } = latest;
    const words = told.get(language);
    render(<Preferences {...latest} facts={words ? { shown, details, texts, words, language } : null} />, dialog);
  };
  const dialog = element('dialog', { part: 'preferences', 'aria-labelledby': 'preferences-title' });
  dialog.oncancel = (event) => {
    event.preventDefault();
    close();
  };
  dialog.onclick = (event) => {
    // A click outside the window has the dialog itself as its target.
    if (event.target === dialog) close();
  };

  // Ahead of the click that opens it, where this file is.
  if (parent.lang) fetchWords(parent.lang).catch(() => undefined);

  return (view) => {
    latest = view;
    if (view) {
      draw();
      fetchWords(view.language).catch(fail);
      if (dialog.open) return;
      parent.prepend(dialog);
      dialog.showModal();
    } else {
      // Closed before it is taken out: only then does the browser give the focus back.
      dialog.close();
      dialog.remove();
      // The draft of its switches goes too.
      render(null, dialog);
    }
  };
}
