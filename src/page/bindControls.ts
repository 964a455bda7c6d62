import { CONTROL, HASH } from '../config/attributes.ts';
import type { Report } from '../report.ts';

export type Commands = Record<'preferences' | 'accept-all' | 'reject-all' | 'reset', () => unknown>;

/** Does the page have a way back to the preferences of its own? */
export const hasControl = (): boolean => !!document.querySelector(`[${CONTROL}="preferences"], a[href$="${HASH}"]`);

/** A link to the preferences on this very page, which may be in the address already. */
const leadsHere = (node: Element): boolean =>
  node instanceof HTMLAnchorElement && node.hash === HASH && node.href === location.href.replace(/#.*|$/, HASH);

/** Lets elements of the page, whenever they were added, and the fragment `#fika` in its address command Fika. */
export function bindControls(commands: Commands, report: Report): void {
  document.addEventListener('click', (event) => {
    for (const node of event.composedPath()) {
      if (!(node instanceof Element) || !(node.hasAttribute(CONTROL) || leadsHere(node))) continue;
      const command = node.getAttribute(CONTROL) ?? 'preferences';
      // A link to "#fika" or "#" would scroll.
      event.preventDefault();
      if (Object.hasOwn(commands, command)) commands[command as keyof Commands]();
      else report('control', command, node);
      return;
    }
  });

  const followAddress = (): void => {
    if (location.hash === HASH) commands.preferences();
  };
  addEventListener('hashchange', followAddress);
  followAddress();
}
