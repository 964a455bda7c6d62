import { LANGUAGES } from '../locales/LANGUAGES.ts';

/** The language of our texts that a tag gets, itself or its plainer form; nothing where there are none. */
export function languageOf(tag: string): string | undefined {
  const wish = `${tag.toLowerCase()}-`;
  return LANGUAGES.filter((language) => wish.startsWith(`${language.toLowerCase()}-`)).sort((a, b) => b.length - a.length)[0];
}
