/** The one element that Fika adds to a page. Its open shadow root keeps the page's CSS out and ours in. */
export interface Host {
  readonly root: ShadowRoot;
  /** Puts it first in <body>, as soon as there is one and again when the page took it out. */
  attach(): void;
}

export function createHost(theme: 'auto' | 'light' | 'dark'): Host {
  const host = document.createElement('fika-consent');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  // Nothing that the page says of its elements is inherited.
  sheet.replaceSync(`:host{all:initial;display:contents;color-scheme:${theme === 'auto' ? 'light dark' : theme}}`);
  root.adoptedStyleSheets.push(sheet);

  const attach = (): boolean => {
    // The parser may not have reached <body>; the DOM library's type leaves that out.
    const body = document.body as HTMLElement | null;
    if (!host.isConnected) body?.prepend(host);
    return !!body;
  };
  return {
    root,
    attach() {
      if (attach()) return;
      new MutationObserver((_, observer) => {
        if (attach()) observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    },
  };
}
