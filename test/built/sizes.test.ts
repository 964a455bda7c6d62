import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Bytes on the wire, as a server that compresses once and well sends them. */
const brotli = (path: string): number =>
  brotliCompressSync(file(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** What each kind of visit downloads, and the most it may weigh, in bytes. */
const BUDGETS = {
  '`fika.js`': { files: ['dist/fika.js'], most: 10_130 },
  'first visit in all': { files: ['dist/fika.js', 'dist/fika-ui.js', 'dist/locales/en.js'], most: 12_890 },
  '`fika.full.js`': { files: ['dist/fika.full.js'], most: 40_130 },
};

const weigh = (files: readonly string[]): number => files.reduce((sum, path) => sum + brotli(path), 0);

test.each(Object.entries(BUDGETS))('%s stays within its budget', (_, { files, most }) => {
  expect(weigh(files)).toBeLessThanOrEqual(most);
});

test.each(['react', 'vue', 'svelte'])('what goes with %s weighs 1 KB at the most', (name) => {
  expect(weigh([`dist/${name}.js`, 'dist/fika-bindings.js'])).toBeLessThanOrEqual(1_000);
});

test.each(Object.entries(BUDGETS))('the README tells the size of %s', (name, { files }) => {
  const table = /<!-- sizes -->([^]*)<!-- \/sizes -->/.exec(file('README.md'))?.[1] ?? '';
  const row = table.split('\n').find((line) => line.startsWith('|') && line.includes(name));
  const quoted = Number(/\| ([\d.]+) KB \|/.exec(row ?? '')?.[1]) * 1000;
  // Rounded up; a little slack, so that a comma in a text is no failure.
  expect(quoted).toBeGreaterThanOrEqual(weigh(files));
  expect(quoted - weigh(files)).toBeLessThan(250);
});
