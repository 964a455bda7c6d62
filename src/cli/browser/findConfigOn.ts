import type { Page } from '@playwright/test';
import { OPTIONS } from '../../config/attributes.ts';
import { isObject } from '../../config/isObject.ts';

/** What the page says of its configuration, from the first of the places that Fika looks at. */
interface Found {
  /** `window.fikaConfig` as JSON, so that functions in it do no harm. */
  readonly global: string | null;
  readonly inline: string | null;
  readonly file: string | null;
  /** The attributes of Fika's own tag that set an option. */
  readonly attributes: Readonly<Record<string, string>>;
}

const parse = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
};

/** Fika's configuration on an open page, found as Fika finds it; undefined where it cannot be seen from outside. */
export async function findConfigOn(page: Page): Promise<Record<string, unknown> | undefined> {
  const found = await page.evaluate(async (names): Promise<Found | null> => {
    const { fika, fikaConfig } = window as unknown as { fika?: object; fikaConfig?: unknown };
    if (!fika) return null;
    const isFika = ({ src, dataset }: HTMLScriptElement): boolean => /\bfika(\.full)?\.js\b/.test(src) || dataset.config !== undefined;
    const tag = [...document.querySelectorAll('script')].find(isFika);
    // Given to `fika.init` by a script of the page, and kept there.
    if (tag?.dataset.manual !== undefined) return null;
    const inline = document.querySelector('script#fika-config[type="application/json"]')?.textContent ?? null;
    const file = tag?.dataset.config;
    const fetched = file && inline === null ? await fetch(file, { credentials: 'omit' }).then((response) => response.text(), () => null) : null;
    const set = names.filter((name) => tag?.hasAttribute(name));
    return {
      global: Object.hasOwn(window, 'fikaConfig') ? JSON.stringify(fikaConfig ?? {}) : null,
      inline,
      file: fetched,
      attributes: Object.fromEntries(set.map((name) => [name, tag?.getAttribute(name) ?? ''])),
    };
  }, Object.keys(OPTIONS));
  if (!found) return undefined;
  if (found.global !== null) return parse(found.global);
  const config = parse(found.inline ?? found.file ?? '{}');
  for (const [attribute, path] of Object.entries(OPTIONS)) {
    const value = found.attributes[attribute];
    const [group = '', key] = path.split('.');
    if (value === undefined) continue;
    config[group] = key === undefined ? value : { ...(isObject(config[group]) ? config[group] : {}), [key]: value };
  }
  return config;
}
