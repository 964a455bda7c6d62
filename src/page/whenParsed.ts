/**
 * Runs it once the page is parsed and its deferred scripts, which run while it is `interactive`, have run; again, to no
 * effect, when it is loaded: a script that arrives between the two has missed the first.
 */
export function whenParsed(run: () => unknown): void {
  if (document.readyState === 'complete') run();
  else for (const type of ['DOMContentLoaded', 'load']) addEventListener(type, run, { once: true });
}
