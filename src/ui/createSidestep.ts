/**
 * Where the page cannot scroll what has the focus clear of the banner, at its end or in a part that is fixed, the banner
 * goes to the other edge for as long (WCAG 2.4.11), and tells that it has.
 */
export function createSidestep(host: Element, onMove: (banner: HTMLElement) => void): (banner: HTMLElement | null) => void {
  let current: HTMLElement | null = null;

  const look = (): void => {
    const focused = document.activeElement;
    // From inside, it would go away under the pointer. <body> stands for nothing that has the focus.
    if (!current || !focused || focused === host || focused === document.body) return;
    const wasAside = current.classList.contains('aside');
    current.classList.remove('aside');
    const [over, under] = [current.getBoundingClientRect(), focused.getBoundingClientRect()];
    const isCovered = over.top <= under.top && over.bottom >= under.bottom && over.left <= under.left && over.right >= under.right;
    current.classList.toggle('aside', isCovered);
    if (wasAside !== isCovered) onMove(current);
    // A high banner may cover it at both edges; from the other one the page has somewhere to scroll to.
    if (isCovered) focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const lookLater = (): void => {
    // The browser scrolls to what has the focus first.
    requestAnimationFrame(look);
  };

  return (banner) => {
    if (banner === current) return;
    current = banner;
    const listen = banner ? document.addEventListener : document.removeEventListener;
    for (const type of ['focusin', 'scrollend']) listen.call(document, type, lookLater, true);
    lookLater();
  };
}
