import css from '../../styles/reopen.css';

const SVG = 'http://www.w3.org/2000/svg';

/** A cookie with a bite taken out. */
const COOKIE =
  'M21.6 11.3a4.3 4.3 0 0 1-4.4-4.3 4.3 4.3 0 0 1-4.3-4.5A9.7 9.7 0 1 0 21.6 11.3zM8 9.2h.01M13 11h.01M9 15.2h.01M14.6 15.6h.01';

/**
 * The floating button that opens the preferences again (GDPR art. 7(3): withdrawing as easy as giving). Drawn by hand,
 * so that a return visit downloads the guard only.
 */
export function createReopen(root: ShadowRoot, onClick: () => void): { show(visible: boolean): void; label(text: string): void } {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);

  const button = document.createElement('button');
  button.type = 'button';
  button.hidden = true;
  button.setAttribute('part', 'reopen');
  button.addEventListener('click', onClick);
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', COOKIE);
  icon.append(path);
  button.append(icon);
  root.append(button);

  return {
    show(visible) {
      button.hidden = !visible;
    },
    label(text) {
      button.setAttribute('aria-label', text);
      button.title = text;
    },
  };
}
