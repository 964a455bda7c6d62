/** How long going elsewhere is believed, in milliseconds: an answer without a page (204) never tells that it was the end. */
const BELIEVED = 3000;

interface Going extends Event {
  destination: { sameDocument: boolean; url: string };
  downloadRequest: string | null;
}

/**
 * Watches whether the visitor goes to another page, and returns the way to ask. A download and an address for another
 * program (`mailto:`) lead nowhere. Where a browser does not tell, nobody goes.
 */
export function watchLeaving(): () => boolean {
  let since = -Infinity;
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigate', (event) => {
    const { destination, downloadRequest } = event as Going;
    if (!destination.sameDocument && downloadRequest === null && /^http/.test(destination.url)) since = event.timeStamp;
  });
  return () => performance.now() - since < BELIEVED;
}
