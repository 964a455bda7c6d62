/**
 * The best language there is texts for: what is asked for first, its plainer form next (`pt-BR`, then `pt`), and only
 * then the next wish. English when nothing fits. `pt_BR`, as some systems write it, is `pt-BR`.
 */
export function pickLanguage<T extends string>(wishes: readonly string[], available: readonly T[]): T | 'en' {
  for (const wish of wishes) {
    for (let tag = wish.toLowerCase().replaceAll('_', '-'); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
      const found = available.find((language) => language.toLowerCase() === tag);
      if (found) return found;
    }
  }
  return 'en';
}
