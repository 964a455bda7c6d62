/** Of the window's height, in pixels, what is left to scroll into, however high the banner is. */
const LEAST = 48;

/**
 * While a banner stands, what is scrolled into view stops clear of it (WCAG 2.4.11, technique C43). By a style sheet of
 * its own, added to the page's and taken out again: nothing of the page is changed, and nothing moves. Returns what is told
 * of the banner that stands, and again when it has gone elsewhere.
 */
export function createClearance(): (banner: HTMLElement | null) => void {
  const sheet = new CSSStyleSheet();
  let own = { top: '', bottom: '' };
  let current: HTMLElement | null = null;

  const fit = (): void => {
    if (!current) return;
    // Not its rectangle: that may still be on its way in.
    const { offsetTop, offsetHeight } = current;
    const edge = offsetTop + offsetHeight / 2 < innerHeight / 2 ? 'top' : 'bottom';
    const room = Math.min(edge === 'top' ? offsetTop + offsetHeight : innerHeight - offsetTop, innerHeight - LEAST);
    sheet.replaceSync(`:root:root{scroll-padding-${edge}:calc(${own[edge]} + ${String(room)}px)}`);
  };
  const sizes = new ResizeObserver(fit);

  return (banner) => {
    if (banner === current) {
      fit();
      return;
    }
    current = banner;
    sizes.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    if (!banner) return;
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
    const length = (value: string): string => (value === 'auto' ? '0px' : value);
    own = { top: length(scrollPaddingTop), bottom: length(scrollPaddingBottom) };
    fit();
    document.adoptedStyleSheets.push(sheet);
    sizes.observe(banner);
  };
}
