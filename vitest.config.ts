import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vitest/config';

const MARK = '\0styles:';

/**
 * Styles are imported as text, as in rollup.config.mjs. The mark keeps the
 * module away from Vite's own handling of everything that ends in .css.
 */
const stylesAsText = (): Plugin => ({
  name: 'styles-as-text',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !/\/styles\/[\w-]+\.css$/.test(source)) return null;
    return `${MARK}${resolve(importer, '..', source)}.js`;
  },
  load(id) {
    if (!id.startsWith(MARK)) return null;
    const file = id.slice(MARK.length, -'.js'.length);
    this.addWatchFile(file);
    return `export default ${JSON.stringify(readFileSync(file, 'utf8'))}`;
  },
});

export default defineConfig({
  plugins: [stylesAsText()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/built/**', 'test/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['test/built/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
