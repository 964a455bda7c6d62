/** Lets the panel be opened and closed. Nothing is remembered: a next page starts as wide as its window suggests. */
export function openAndClose({ layout, page, panel, title, toggle }) {
  const wide = matchMedia('(min-width: 75rem)');
  const isOpen = () => (layout.dataset.panel ? layout.dataset.panel === 'open' : wide.matches);

  const follow = () => {
    toggle.setAttribute('aria-expanded', String(isOpen()));
    // On a narrow screen the panel lies over the page, and nothing hidden may get the focus.
    page.inert = isOpen() && !wide.matches;
  };

  toggle.addEventListener('click', () => {
    layout.dataset.panel = isOpen() ? 'closed' : 'open';
    follow();
    if (isOpen()) title.focus();
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || wide.matches) return;
    layout.dataset.panel = 'closed';
    follow();
    toggle.focus();
  });
  wide.addEventListener('change', () => {
    delete layout.dataset.panel;
    follow();
  });
  follow();
}
