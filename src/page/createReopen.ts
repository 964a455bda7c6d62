import css from '../../styles/reopen.css';

const SVG = 'http://www.w3.org/2000/svg';

/** A cookie with a bite taken out. */
const COOKIE = 'M21 11a4 4 0 0 1-4-4 4 4 0 0 1-4-4A9 9 0 1 0 21 11zM8 10h0M13 12h0M9 15h0M15 16h0';

export interface Reopen {
  /** Draws it under this name, or takes it away with none. */
  show(label: string): void;
}

/**
 * The floating button that opens the preferences again (GDPR art. 7(3): withdrawing as easy as giving). Drawn by hand,
 * so that a return visit downloads the guard only.
 */
export function createReopen(root: ShadowRoot, onClick: () => void): Reopen {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);

  const button = document.createElement('button');
  const icon = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', COOKIE);
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.append(path);
  button.append(icon);
  button.setAttribute('part', 'reopen');
  button.onclick = onClick;
  root.append(button);

  return {
    show(label) {
      button.hidden = !label;
      button.ariaLabel = button.title = label;
    },
  };
}
