/** Frames look for an ancestor that has a child of this name, and send their questions there. */
const NAME = '__gppLocator';

/** Makes this window one that frames can find, unless it is one already. */
export function addLocator(): void {
  const add = (): void => {
    if (NAME in window.frames) return;
    const frame = document.createElement('iframe');
    frame.name = NAME;
    // No inline style, which a content security policy may forbid; no size, should the page's style show it.
    frame.hidden = true;
    frame.width = '0';
    frame.height = '0';
    frame.tabIndex = -1;
    frame.setAttribute('aria-hidden', 'true');
    document.body.append(frame);
  };
  const hasBody = (): boolean => (document.body as HTMLElement | null) !== null;
  if (hasBody()) {
    add();
    return;
  }
  // As early as it can be: the first frame of the body looks for it.
  new MutationObserver((_, observer) => {
    if (!hasBody()) return;
    observer.disconnect();
    add();
  }).observe(document.documentElement, { childList: true });
}
