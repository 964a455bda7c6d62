import { OPTIONS } from './config/attributes.ts';
import { isObject } from './config/isObject.ts';
import type { Report } from './report.ts';

/**
 * Hands on the owner's configuration, from the first source that has one: `window.fikaConfig`, the JSON in
 * `#fika-config`, the file that `data-config` names. Attributes of the tag refine the last two, or stand alone. Only a
 * file takes time: with the others Fika starts before its script returns.
 */
export function findConfig(tag: HTMLElement, report: Report, init: (config: object) => unknown): void {
  /** Attributes win over what the JSON says. */
  const begin = (text: string, place: string): void => {
    let config: Record<string, unknown> = {};
    try {
      config = JSON.parse(text) as typeof config;
    } catch (error) {
      report('json', place, error);
    }
    for (const [attribute, path] of Object.entries(isObject(config) ? OPTIONS : {})) {
      const value = tag.getAttribute(attribute);
      const [group, key] = path.split('.') as [string, string?];
      if (value !== null) config[group] = key ? { ...(config[group] as object | undefined), [key]: value } : value;
    }
    init(config);
  };

  const file = tag.dataset.config;
  const json = document.querySelector('script#fika-config[type="application/json"]');
  // Not fikaConfig alone: elements and frames with that name are reachable under it.
  if (Object.hasOwn(window, 'fikaConfig')) init((window as { fikaConfig?: object }).fikaConfig ?? {});
  else if (json) begin(json.textContent, '#fika-config');
  else if (!file) begin('{}', '');
  else {
    // Without credentials: a file that differs by visitor has no place in a shared cache.
    fetch(file, { credentials: 'omit' })
      .then((response) => {
        if (!response.ok) throw new Error(`HTTP ${response.status}`);
        return response.text();
      })
      // Everything stays blocked without it: what the owner asked for is not guessed at.
      .then((text) => {
        begin(text, file);
      })
      .catch((error: unknown) => {
        report('file', file, error);
      });
  }
}
