/** Runs it once the page is parsed and its deferred scripts, which run while it is `interactive`, have run. */
export function whenParsed(run: () => void): void {
  if (document.readyState === 'complete') {
    run();
    return;
  }
  const stop = new AbortController();
  const once = (): void => {
    stop.abort();
    run();
  };
  document.addEventListener('DOMContentLoaded', once, stop);
  // A script that arrives between the two has missed the first.
  addEventListener('load', once, stop);
}
