import { OPTIONS } from './config/attributes.ts';
import { isObject } from './config/fillIn.ts';
import type { Report } from './report.ts';

type Fields = Record<string, unknown>;

/**
 * The owner's configuration, from the first source that has one: `window.fikaConfig`, the JSON in `#fika-config`, the
 * file that `data-config` names. Attributes of the tag refine the last two, or stand alone. Only a file takes time: for
 * the others Fika starts before its script returns.
 */
export function findConfig(tag: HTMLElement, report: Report): unknown {
  const own = (window as { fikaConfig?: unknown }).fikaConfig;
  // An element with that id is reachable under the same name.
  if (own !== undefined && !(own instanceof Element)) {
    const ignored = Object.keys(OPTIONS).filter((name) => tag.hasAttribute(name));
    if (ignored.length) report('attributes', ignored.join(', '));
    return own;
  }
  const json = document.querySelector('script[type="application/json"]#fika-config');
  if (json) return refine(parse(json.textContent, '#fika-config', report), tag);
  const file = tag.dataset.config;
  if (!file) return refine({}, tag);
  // Without its own credentials: a file that differs by visitor has no place in a shared cache.
  return fetch(file, { credentials: 'omit' }).then(async (response) => {
    if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
    return refine(parse(await response.text(), `data-config="${file}"`, report), tag);
  });
}

function parse(text: string, place: string, report: Report): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    report('json', place, String(error));
    return {};
  }
}

/** Attributes win over what the JSON says. */
function refine(found: unknown, tag: HTMLElement): unknown {
  if (!isObject(found)) return found;
  const config: Fields = { ...found };
  for (const [attribute, path] of Object.entries(OPTIONS)) {
    const value = tag.getAttribute(attribute);
    if (value === null) continue;
    const [group, key] = path.split('.') as [string, string?];
    config[group] = key ? { ...(config[group] as Fields | undefined), [key]: value } : value;
  }
  return config;
}

/** Where the owner wrote an option: on the tag, or in the configuration. */
export const placeOf = (tag: HTMLElement, path: string): string => {
  const attribute = Object.entries(OPTIONS).find(([name, option]) => option === path && tag.hasAttribute(name))?.[0];
  return attribute ? `${attribute} on the tag` : `config.${path}`;
};
