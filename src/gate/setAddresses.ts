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
  // A frame whose src is taken away stays as it was; inserted anew it is empty, without an entry in the history.
  else if (!allowed && element.matches('iframe, object')) element.replaceWith(element);
}
