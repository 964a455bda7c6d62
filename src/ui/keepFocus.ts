/** When what had the focus has gone away, its keyboard user is not sent back to the top of the page. */
export function keepFocus(root: ShadowRoot): void {
  if ((document.activeElement ?? document.body) !== document.body) return;
  const inside = root.querySelector<HTMLElement>('[part~=settings],[part~=reopen]');
  const control = document.querySelector<HTMLElement>('[data-fika=preferences],a[href$="#fika"]');
  (inside ?? control)?.focus({ preventScroll: true });
}
