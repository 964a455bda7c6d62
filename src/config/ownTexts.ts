import type { DetailTexts } from './detailTexts.ts';
import type { Texts } from './texts.ts';

const isTexts = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * The owner's sentences in place of ours: `texts` holds them for every language, or by language (`sv`). Only texts for
 * keys that exist are taken, so a page cannot be made to show anything else.
 */
export function ownTexts<Base extends Texts | DetailTexts>(base: Base, own: unknown, language: string): Base {
  const result = { ...base };
  // Fails where there are none: buttons without words are no banner.
  const keys = Object.keys(base) as (keyof Base & string)[];
  const layers = isTexts(own) ? [own, own[language.split('-')[0] ?? ''], own[language]] : [];
  for (const layer of layers) {
    for (const key of keys) {
      const text = isTexts(layer) && Object.hasOwn(layer, key) ? layer[key] : undefined;
      if (typeof text === 'string') result[key] = text as Base[typeof key];
    }
  }
  return result;
}
