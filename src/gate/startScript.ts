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
  const shadow = { write: ignore, writeln: ignore };
  Object.assign(document, shadow);
  try {
    reinsert(script, () => {
      script.setAttribute('type', script.getAttribute(SCRIPT_TYPE) ?? 'text/javascript');
    });
  } finally {
    for (const name in shadow) Reflect.deleteProperty(document, name);
  }
}
