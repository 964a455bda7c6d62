import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** Compiles Svelte components for the browser, and for a server where their name ends in `?server`. */
const svelte = (): Plugin => ({
  name: 'svelte',
  async transform(code, id) {
    const [filename = '', query] = id.split('?');
    if (!filename.endsWith('.svelte')) return null;
    const { compile } = await import('svelte/compiler');
    const { js } = compile(code, { filename, dev: true, generate: query === 'server' ? 'server' : 'client' });
    // What it is made of is compiled for the same side.
    return query ? { ...js, code: js.code.replaceAll(/\.svelte(?=')/g, `.svelte?${query}`) } : js;
  },
});

/** A framework keeps the window that it was loaded in, and who answers frames for GPP does it for good. */
const ISOLATED = ['test/bindings/**/*.test.{ts,tsx}', 'test/gpp/**/*.test.ts'];

export default defineConfig({
  plugins: [stylesAsText(), svelte()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/built/**', 'test/e2e/**', ...ISOLATED],
          // A new jsdom for each file takes four times as long as the tests. What a test changes, it takes back.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'isolated',
          // By its own rules Node takes the Svelte of a server.
          alias: [{ find: /^svelte$/, replacement: fileURLToPath(import.meta.resolve('svelte').replace('index-server', 'index-client')) }],
          include: ISOLATED,
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
