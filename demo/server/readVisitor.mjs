import { readdir } from 'node:fs/promises';

const LOCALES = new URL('../../dist/locales/', import.meta.url);

/** Every language that Fika has texts for. */
export const readLanguages = async () =>
  (await readdir(LOCALES)).flatMap((file) => (file.endsWith('.js') ? [file.slice(0, -'.js'.length)] : [])).sort();

/**
 * Whom a page is made for: what a real site knows of its visitor from a CDN, an account or its own settings stands in
 * the address here. Nothing else counts, and what is not given is left out.
 *
 * @typedef {Partial<Record<'region' | 'lang' | 'audience' | 'theme' | 'layout' | 'revision' | 'gpc', string>>} Visitor
 *
 * @param {Record<string, string>} query
 * @param {string[]} languages
 * @returns {Visitor}
 */
export function readVisitor(query, languages) {
  /** @type {Record<string, string[]>} */
  const possible = {
    region: ['SE', 'US-CA'],
    lang: languages,
    audience: ['children'],
    theme: ['light', 'dark'],
    layout: ['bar'],
    revision: ['2'],
    gpc: ['1'],
  };
  const given = Object.entries(possible).filter(([name, values]) => values.includes(query[name] ?? ''));
  return Object.fromEntries(given.map(([name]) => [name, query[name]]));
}
