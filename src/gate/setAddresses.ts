import { ADDRESSES } from '../config/attributes.ts';
import { reinsert } from './reinsert.ts';

/** Gives held content its address, or takes it away again. Doing either twice changes nothing. */
export function setAddresses(element: Element, allowed: boolean): void {
  const changes = Object.entries(ADDRESSES).filter(
    ([held, live]) => element.hasAttribute(held) && element.hasAttribute(live) !== allowed,
  );
  if (!changes.length) return;
  const change = (): void => {
    for (const [held, live] of changes) {
      if (allowed) element.setAttribute(live, element.getAttribute(held) ?? '');
      else element.removeAttribute(live);
    }
  };
  // Changed in place, a frame whose address is taken away would leave the old content standing, and Chromium drops the
  // navigation of one that the parser is still inserting. Outside the page neither happens, and history gets no entry.
  if (element.matches('iframe, object')) reinsert(element, change);
  else change();
  // A media element looks for its source once, and keeps playing one that was taken away.
  element.closest<HTMLMediaElement>('video, audio')?.load();
}
