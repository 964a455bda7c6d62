import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createSchema } from '../../scripts/schema/createSchema.mjs';
import type { Fika } from '../../src/api.ts';
import { LANGUAGES } from '../../src/locales/LANGUAGES.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

test('dist holds the files that others rely on', () => {
  const files = ['fika.js', 'fika-ui.js', 'fika-messages.js', 'fika.full.js', 'index.js', 'index.d.ts', 'cli.js'];
  for (const file of files) expect(existsSync(new URL(`dist/${file}`, root)), file).toBe(true);
});

test('the integrity of each script is published, and is that of the file', () => {
  const integrity = JSON.parse(read('dist/integrity.json')) as Record<string, string>;
  const scripts = (readdirSync(new URL('dist', root), { recursive: true, encoding: 'utf8' })).filter((name) => name.endsWith('.js'));
  expect(Object.keys(integrity).sort()).toEqual(scripts.sort());
  for (const [name, value] of Object.entries(integrity)) {
    expect(value).toBe(`sha384-${createHash('sha384').update(read(`dist/${name}`)).digest('base64')}`);
  }
});

test('every language is a file of its own', () => {
  const expected = LANGUAGES.map((language) => `${language}.js`).sort();
  expect(readdirSync(new URL('dist/locales', root)).filter((name) => name !== 'details').sort()).toEqual(expected);
  expect(readdirSync(new URL('dist/locales/details', root)).sort()).toEqual(expected);
});

test('the package can be imported where there is no page, and allows nothing there', async () => {
  const { fika } = (await import(new URL('dist/index.js', root).href)) as { fika: Fika };
  expect(fika.allows('performance')).toBe(false);
  expect(fika.consent).toMatchObject({ decided: false, granted: ['essential'], denied: [] });
  expect(fika.receipt()).toBeNull();
});

test('importing the package brings neither Preact nor texts, only fetches them when needed', () => {
  const index = read('dist/index.js');
  expect(index).toContain('import("./fika-ui.js")');
  expect(index).not.toContain('Accept all');
});

test('the interface holds no innerHTML of ours, no eval and no inline style', () => {
  for (const file of ['dist/fika.js', 'dist/fika-messages.js', 'dist/fika-declaration.js']) {
    expect(read(file)).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function|\.style\b|cssText/);
  }
});

test('the runtime dependencies are preact and js-cookie alone', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
  expect(Object.keys(dependencies).sort()).toEqual(['js-cookie', 'preact']);
});

test('the schema in dist is that of the types, and stands where package.json says', () => {
  const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, string> };
  expect(JSON.parse(read(exports['./schema.json']!))).toEqual(createSchema());
}, 30_000);

test('the check can be imported where there is no page', async () => {
  const { checkConfig } = (await import(new URL('dist/check.js', root).href)) as { checkConfig(config: unknown): readonly object[] };
  expect(checkConfig({ controler: {} })[0]).toMatchObject({ path: 'controler', severity: 'error', mend: 'Did you mean "controller"?' });
  expect(read('dist/check.d.ts')).toContain('checkConfig');
});

test('nothing of the check is in what visitors download', () => {
  for (const file of ['dist/fika.js', 'dist/fika.full.js', 'dist/fika-ui.js', 'dist/index.js']) expect(read(file)).not.toContain('Did you mean');
  expect(read('dist/fika-check.js')).toContain('Did you mean');
});

test('the command line starts by its name, brings no Playwright of its own, and no file for a page has anything of it', () => {
  const { bin, peerDependenciesMeta } = JSON.parse(read('package.json')) as { bin: Record<string, string>; peerDependenciesMeta: Record<string, { optional: boolean }> };
  expect(read(bin['fika']!)).toMatch(/^#!\/usr\/bin\/env node\n/);
  for (const name of ['playwright-core', 'playwright', '@playwright/test']) expect(peerDependenciesMeta[name]).toEqual({ optional: true });
  const others = readdirSync(new URL('dist', root), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js') && name !== 'cli.js');
  expect(others.length).toBeGreaterThan(20);
  for (const name of others) expect(read(`dist/${name}`), name).not.toMatch(/["']node:|playwright|ksrndkehqnwntyxlhgto/);
});
