import { SCRIPT_TYPE } from '../config/attributes.ts';
import type { Report } from '../report.ts';
import { reinsert } from './reinsert.ts';

/**
 * Puts the same element back in with its type restored: that keeps its nonce and every other attribute, and is what
 * strict CSP and Trusted Types accept.
 *
 * An inline script runs at once, and `document.write` would wipe the page so late. Own properties shadow it for that
 * moment only; nothing is patched.
 */
export function startScript(script: Element, report: Report): void {
  const ignore = (): void => {
    report('document-write', script);
  };
  // Defined, not assigned: a page may have frozen what it inherits.
  const own = { value: ignore, configurable: true };
  const shadow = { write: own, writeln: own };
  Object.defineProperties(document, shadow);
  try {
    reinsert(script, () => {
      script.setAttribute('type', script.getAttribute(SCRIPT_TYPE) ?? 'text/javascript');
    });
  } finally {
    for (const name in shadow) Reflect.deleteProperty(document, name);
  }
}
