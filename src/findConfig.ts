import { OPTIONS } from './config/attributes.ts';
import { isObject } from './config/fillIn.ts';
import type { Report } from './report.ts';

/**
 * Hands on the owner's configuration, from the first source that has one: `window.fikaConfig`, the JSON in
 * `#fika-config`, the file that `data-config` names. Attributes of the tag refine the last two, or stand alone. Only a
 * file takes time: with the others Fika starts before its script returns.
 */
export function findConfig(tag: HTMLElement, report: Report, init: (config: object) => unknown): void {
  // Not fikaConfig alone: elements and frames with that name are reachable under it.
  const own = Object.hasOwn(window, 'fikaConfig') && (window as { fikaConfig?: object }).fikaConfig;
  const json = document.querySelector('script#fika-config[type="application/json"]');
  const file = tag.dataset.config;

  /** Attributes win over what the JSON says. */
  const begin = (text: string, place: string): void => {
    let config: Record<string, unknown> = {};
    try {
      config = JSON.parse(text) as typeof config;
    } catch (error) {
      report('json', place, String(error));
    }
    for (const [attribute, path] of isObject(config) ? Object.entries(OPTIONS) : []) {
      const value = tag.getAttribute(attribute);
      const [group, key] = path.split('.') as [string, string?];
      if (value !== null) config[group] = key ? { ...(config[group] as object | undefined), [key]: value } : value;
    }
    init(config);
  };

  if (own) {
    const ignored = Object.keys(OPTIONS).filter((name) => tag.hasAttribute(name));
    if (ignored.length) report('attributes', ignored.join(', '));
    init(own);
  } else if (json) begin(json.textContent, '#fika-config');
  else if (!file) begin('{}', '');
  else {
    // Without credentials: a file that differs by visitor has no place in a shared cache.
    fetch(file, { credentials: 'omit' })
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error(`HTTP ${String(response.status)}`))))
      .then(
        (text) => {
          begin(text, file);
        },
        // Everything stays blocked: what the owner asked for is not guessed at.
        (error: unknown) => {
          report('file', file, String(error));
        },
      );
  }
}
