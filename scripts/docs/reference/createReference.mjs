import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../root.mjs';
import { describeExports } from './describeExports.mjs';
import { describeOptions } from './describeOptions.mjs';
import { describeTexts } from './describeTexts.mjs';
import { openSources } from './openSources.mjs';
import { EXPORTS, OPTIONS_INTRO, TEXTS_INTRO } from './PAGES.mjs';
import { toExportsPage } from './toExportsPage.mjs';
import { toOptionsPage } from './toOptionsPage.mjs';
import { toTextsPage } from './toTextsPage.mjs';

const TYPES = 'src/config/types.ts';
const ENGLISH = ['src/locales/en.ts', 'src/locales/details/en.ts'];

const isThere = (/** @type {string} */ file) => existsSync(join(root, file));

/**
 * The reference, from the types and their comments: nothing in it is written by hand but the titles and a few words above.
 * Not from the JSON Schema, which is made of the same comments: that has no functions, no defaults told in words, and no
 * examples that are code.
 *
 * @returns {{ pages: { name: string, title: string, text: string }[], options: import('./describeOptions.mjs').Option[] }}
 */
export function createReference() {
  const pages = EXPORTS.filter(({ from }) => from.every(({ file }) => isThere(file)));
  const { checker, exportsOf } = openSources([TYPES, ...ENGLISH, ...pages.flatMap(({ from }) => from.map(({ file }) => file))]);
  const find = (/** @type {string} */ file, /** @type {string} */ name) => {
    const symbol = exportsOf(file).find((one) => one.name === name);
    if (!symbol) throw new Error(`${file} exports no ${name}: scripts/docs/reference/PAGES.mjs has to be mended.`);
    return symbol;
  };

  const options = describeOptions(checker.getDeclaredTypeOfSymbol(find(TYPES, 'FikaConfig')), checker);
  const english = ENGLISH.map((file) => find(file, 'default'));
  const texts = describeTexts(find(TYPES, 'OwnTexts'), english, checker);
  return {
    options,
    pages: [
      { name: 'configuration', title: 'Configuration', text: toOptionsPage(options, OPTIONS_INTRO) },
      { name: 'texts', title: 'Texts', text: toTextsPage(texts, TEXTS_INTRO) },
      ...pages.map(({ name, title, intro, from, language }) => {
        const symbols = from.flatMap(({ file, names }) => names.map((one) => find(file, one)));
        return { name, title, text: toExportsPage(title, intro, describeExports(symbols, checker), language) };
      }),
    ],
  };
}
