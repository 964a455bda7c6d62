/** Changes an element outside the page and puts it back in its place: only then does the browser look at it anew. */
export function reinsert(element: Element, change: () => void): void {
  const { parentNode, nextSibling } = element;
  element.remove();
  change();
  parentNode?.insertBefore(element, nextSibling);
}
