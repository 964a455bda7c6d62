/** The one element that Fika adds to a page. Its open shadow root keeps the page's CSS out and ours in. */
export interface Host {
  readonly root: ShadowRoot;
  /** Puts it first in <body>, as soon as there is one and again when the page took it out. */
  attach(): void;
}

export function createHost(theme: string): Host {
  const host = document.createElement('fika-consent');
  if (theme !== 'auto') host.dataset.theme = theme;
  const root = host.attachShadow({ mode: 'open' });
  // The parser may not have reached <body>. The cast says what the DOM library's type leaves out.
  const body = (): HTMLElement | null => document.body as HTMLElement | null;
  return {
    root,
    attach() {
      if (host.isConnected) return;
      if (body()) return void body()?.prepend(host);
      const observer = new MutationObserver(() => {
        if (!body()) return;
        observer.disconnect();
        body()?.prepend(host);
      });
      observer.observe(document, { childList: true, subtree: true });
    },
  };
}
