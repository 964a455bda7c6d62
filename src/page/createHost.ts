import css from '../../styles/host.css';
import type { Config } from '../config/complete.ts';

/** The one element that Fika adds to a page. Its open shadow root keeps the page's CSS out and ours in. */
export interface Host {
  readonly root: ShadowRoot;
  /** Puts it first in <body>, where there is one yet, and again when the page took it out. */
  attach(): void;
}

/** How long after the page took it out, in milliseconds: a page that takes it out each time is left its time in between. */
const GRACE = 99;

/** Tells when the page took it out, as those do that replace their whole body (Turbo, htmx, `document.open`). */
export function createHost({ theme, corner }: Pick<Config['ui'], 'theme' | 'corner'>, onLost: () => void): Host {
  const host = document.createElement('fika-consent');
  customElements.define(
    'fika-consent',
    class extends HTMLElement {
      /** A copy that the page made of it, as Turbo does of whole pages, is empty. */
      connectedCallback(): void {
        if (this !== host) this.remove();
      }
      disconnectedCallback(): void {
        setTimeout(onLost, GRACE);
      }
    },
  );
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  const [edge, side] = corner.split('-') as [string, string];
  sheet.replaceSync(
    `${css}:host{color-scheme:${theme === 'auto' ? 'light dark' : theme}!important}[part=reopen]{${edge}:20px;inset-inline-${side}:20px}`,
  );
  root.adoptedStyleSheets.push(sheet);
  return {
    root,
    attach() {
      // The parser may not have reached <body>; the DOM library's type leaves that out.
      if (!host.isConnected) (document.body as HTMLElement | null)?.prepend(host);
    },
  };
}
