import { element } from './element.ts';

/**
 * The window that a banner stands in where the page waits for an answer. Esc and the back gesture answer nothing, so they
 * close nothing either (GDPR art. 4(11)); the focus goes to the heading, never to an answer.
 */
export function createModal(parent: Element): (banner: HTMLElement | null) => void {
  const dialog = element('dialog', { class: 'front', closedby: 'none', 'aria-labelledby': 'banner-title' });
  let isWanted = false;
  const show = (): void => {
    if (!isWanted || dialog.matches(':modal') || !dialog.isConnected) return;
    // Still `open`, yet no longer modal, when the page took our element out and it came back.
    dialog.close();
    dialog.showModal();
    dialog.querySelector<HTMLElement>('h2')?.focus();
  };
  dialog.oncancel = (event) => {
    event.preventDefault();
  };
  // A second Esc closes a dialog in browsers that do not know `closedby`, whatever its `cancel` event was told.
  dialog.onclose = show;

  return (banner) => {
    isWanted = !!banner;
    if (banner && banner.parentNode !== dialog) {
      banner.popover = null;
      dialog.replaceChildren(banner);
      parent.prepend(dialog);
    }
    if (!banner && dialog.isConnected) {
      dialog.close();
      dialog.remove();
    }
    show();
  };
}
