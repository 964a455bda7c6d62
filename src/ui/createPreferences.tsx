import { render } from 'preact';
import css from '../../styles/preferences.css';
import type { UiOptions } from '../showUi.ts';
import { addStyles } from './addStyles.ts';
import { element } from './element.ts';
import { Preferences } from './Preferences.tsx';
import type { ViewProps } from './ViewProps.ts';

/**
 * The second layer. Its window is a native modal dialog: the browser keeps the focus inside, the page inert, and gives
 * the focus back at the end. Returns what draws a view of it, or takes it away with none.
 */
export function createPreferences(parent: Element, { root, close }: UiOptions): (view: ViewProps | null) => void {
  addStyles(root, css);
  const dialog = element('dialog', { part: 'preferences', 'aria-labelledby': 'preferences-title' });
  dialog.oncancel = (event) => {
    event.preventDefault();
    close();
  };
  dialog.onclick = (event) => {
    // A click outside the window has the dialog itself as its target.
    if (event.target === dialog) close();
  };

  return (view) => {
    if (view) {
      render(<Preferences {...view} />, dialog);
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
