import { CONTROL, HASH } from '../config/attributes.ts';
import type { Report } from '../report.ts';

interface Commands {
  open(): unknown;
  acceptAll(): unknown;
  rejectAll(): unknown;
  reset(): unknown;
}

const OPEN = 'preferences';

/** Does the page have a way back to the preferences of its own? */
export const hasControl = (): boolean => !!document.querySelector(`[${CONTROL}="${OPEN}"], a[href$="${HASH}"]`);

/** Lets elements of the page, whenever they were added, and the fragment `#fika` in its address command Fika. */
export function bindControls(fika: Commands, report: Report): void {
  const commands = new Map([
    [OPEN, fika.open],
    ['accept-all', fika.acceptAll],
    ['reject-all', fika.rejectAll],
    ['reset', fika.reset],
  ]);
  // Before the page's own listeners: a part of it may keep clicks to itself.
  document.addEventListener('click', (event) => {
    // A link to the fragment is a control too: when it is in the address already, the address does not change.
    const control = event.composedPath().find((node) => node instanceof Element && node.matches(`[${CONTROL}], a[href="${HASH}"]`));
    if (!(control instanceof Element)) return;
    // A link to "#fika" or "#" would scroll.
    event.preventDefault();
    const name = control.getAttribute(CONTROL) ?? OPEN;
    const command = commands.get(name);
    if (command) command();
    else report('control', name, control);
  }, true);

  const followAddress = (): void => {
    if (location.hash !== HASH) return;
    fika.open();
    // Otherwise a page that is loaded anew, after a withdrawal too, would open it again.
    history.replaceState(history.state, '', location.pathname + location.search);
  };
  addEventListener('hashchange', followAddress);
  followAddress();
}
