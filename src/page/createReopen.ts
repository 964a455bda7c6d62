/**
 * The floating button that opens the preferences again (GDPR art. 7(3): withdrawing as easy as giving). Drawn by hand,
 * so that a return visit downloads the guard only; how it looks is in host.css. Returns what draws it under a name, or
 * takes it away with none.
 */
export function createReopen(root: ShadowRoot, onClick: () => void): (label: string) => void {
  const button = document.createElement('button');
  button.setAttribute('part', 'reopen');
  return (label) => {
    // Each time: `document.open` takes the handlers of all that is in the page.
    button.onclick = onClick;
    button.ariaLabel = button.title = label;
    // Put in once only: an element that moves loses the focus.
    if (label && !button.parentNode) root.append(button);
    // Not remove(): that of Prototype.js fails where there is no parent.
    if (!label) button.parentNode?.removeChild(button);
  };
}
