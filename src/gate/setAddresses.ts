import { ADDRESSES } from '../config/attributes.ts';

/** Gives held content its address, or takes it away again. Doing either twice changes nothing. */
export function setAddresses(element: Element, allowed: boolean): void {
  let changed = false;
  for (const [held, live] of Object.entries(ADDRESSES)) {
    const address = element.getAttribute(held);
    if (address === null || element.hasAttribute(live) === allowed) continue;
    if (allowed) element.setAttribute(live, address);
    else element.removeAttribute(live);
    changed = true;
  }
  if (!changed) return;
  const media = element.closest<HTMLMediaElement>('video, audio');
  // A media element looks for its source once, and keeps playing one that was taken away.
  if (media) media.load();
  // Inserted anew, a frame without an address is empty, and leaves no entry in the history. One with an address loads:
  // Chromium drops the navigation when it is given while the parser is still inserting the frame.
  else if ((!allowed || document.readyState === 'loading') && element.matches('iframe, object')) element.replaceWith(element);
}
