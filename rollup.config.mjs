import { readFileSync, readdirSync, rmSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'lightningcss';
import { dts } from 'rollup-plugin-dts';

/** A style sheet becomes its minified text. */
const css = () => ({
  name: 'css-text',
  transform(source, id) {
    if (!id.endsWith('.css')) return null;
    const { code } = transform({ filename: id, code: Buffer.from(source), minify: true });
    return { code: `export default ${JSON.stringify(code.toString())}`, map: { mappings: '' } };
  },
});

const plugins = [
  css(),
  resolve({ browser: true }),
  typescript({ compilerOptions: { noEmit: false, emitDeclarationOnly: false, allowImportingTsExtensions: false, noCheck: true }, noForceEmit: true }),
  terser({ ecma: 2020, module: true, compress: { passes: 3, unsafe_arrows: true, hoist_funs: true, directives: false }, format: { comments: false } }),
];

/** A JSON file becomes its value. */
const json = () => ({
  name: 'json-value',
  transform: (source, id) => (id.endsWith('.json') ? { code: `export default ${source}`, map: { mappings: '' } } : null),
});

const languages = ['', 'details/'].flatMap((folder) =>
  readdirSync(`src/locales/${folder}`)
    .filter((name) => /^[a-z]{2}(-\w+)?\.ts$/.test(name))
    .map((name) => folder + name),
);
const locales = Object.fromEntries(languages.map((name) => [`locales/${name.slice(0, -3)}`, `src/locales/${name}`]));

/** A build starts from nothing, so that no file of an older one is published. */
const fresh = () => ({
  name: 'fresh',
  buildStart() {
    rmSync('dist', { recursive: true, force: true });
  },
});

/** The styles of the declaration as a file too, for pages that hold it as static HTML. */
const declarationStyles = () => ({
  name: 'declaration-styles',
  generateBundle() {
    const source = ['declaration', 'table'].map((name) => readFileSync(`styles/${name}.css`)).join('\n');
    const { code } = transform({ filename: 'fika-declaration.css', code: Buffer.from(source), minify: true });
    this.emitFile({ type: 'asset', fileName: 'fika-declaration.css', source: code });
  },
});

/** The two script entries: everything they import is inside. */
const script = (input, file) => ({ input, output: { file, format: 'iife', inlineDynamicImports: true }, plugins });

/** What is not needed on every page, a file each. They share nothing, so that none of them brings another along. */
const parts = {
  'fika-ui': 'src/ui/mount.ts',
  'fika-preferences': 'src/ui/createPreferences.tsx',
  'fika-looks': 'src/ui/createLooks.ts',
  'fika-records': 'src/storage/manyCookies.ts',
  'fika-messages': 'src/messages.ts',
  'fika-signals': 'src/lateSignals.ts',
  'fika-gpp': 'src/lateGpp.ts',
  'fika-sweep': 'src/lateSweep.ts',
  'fika-embeds': 'src/lateEmbeds.ts',
  'fika-receipts': 'src/lateReceipts.ts',
  'fika-import': 'src/lateImport.ts',
  'fika-declaration': 'src/lateDeclaration.ts',
  'fika-check': 'src/lateCheck.ts',
  'fika-inspector': 'src/lateInspector.ts',
};

const SIBLINGS = {
  ...Object.fromEntries(Object.entries(parts).map(([name, path]) => [path.replace('src/', './'), `./${name}.js`])),
  ...Object.fromEntries(languages.map((name) => [`./${name}`, `./locales/${name.slice(0, -3)}.js`])),
};

const FRAMEWORKS = ['react', 'vue', 'svelte'];
const bindings = Object.fromEntries(FRAMEWORKS.map((name) => [name, `src/bindings/${name}.ts`]));

/** React draws on the server what does not say that it is for the client too (https://react.dev/reference/rsc/use-client). */
const BANNERS = { react: "'use client';" };

/** Svelte components are published as source: each project compiles them with the Svelte it has. */
const svelteSource = () => ({
  name: 'svelte-source',
  generateBundle() {
    for (const name of ['Allowed.svelte', 'Allowed.svelte.d.ts']) {
      const source = readFileSync(`src/bindings/${name}`, 'utf8').replace('./svelte.ts', './svelte.js');
      this.emitFile({ type: 'asset', fileName: name, source });
    }
  },
});

/** The npm entry fetches the same interface and locale files as the script, so nothing is built or kept twice. */
const siblings = () => ({
  name: 'siblings',
  resolveId(source) {
    const sibling = SIBLINGS[source];
    return sibling ? { id: sibling, external: true } : null;
  },
});

export default [
  { ...script('src/script.ts', 'dist/fika.js'), plugins: [fresh(), ...plugins] },
  script('src/script.full.ts', 'dist/fika.full.js'),
  ...['index', 'declaration'].map((name) => ({
    input: `src/${name}.ts`,
    output: { file: `dist/${name}.js`, format: 'es' },
    plugins: [siblings(), ...plugins, ...(name === 'declaration' ? [declarationStyles()] : [])],
  })),
  {
    input: locales,
    output: { dir: 'dist', format: 'es', entryFileNames: '[name].js' },
    plugins,
  },
  ...Object.entries({ ...parts, server: 'src/server.ts', check: 'src/check.ts' }).map(([name, input]) => ({
    input,
    output: { file: `dist/${name}.js`, format: 'es' },
    plugins,
  })),
  {
    // Runs in Node: what it needs from there, and the Playwright that the owner has, stay outside.
    input: 'src/cli/main.ts',
    output: { file: 'dist/cli.js', format: 'es', banner: '#!/usr/bin/env node' },
    external: /^(node:|@playwright\/test$)/,
    plugins: [
      json(),
      typescript({ tsconfig: 'src/cli/tsconfig.json', compilerOptions: { noEmit: false, emitDeclarationOnly: false, allowImportingTsExtensions: false, allowJs: false, noCheck: true }, noForceEmit: true }),
      terser({ ecma: 2022, module: true, format: { comments: false } }),
    ],
  },
  {
    input: bindings,
    output: { dir: 'dist', format: 'es', chunkFileNames: 'fika-bindings.js', banner: ({ name }) => BANNERS[name] ?? '' },
    external: FRAMEWORKS,
    plugins: [...plugins, svelteSource()],
  },
  {
    input: {
      index: 'src/index.ts',
      server: 'src/server.ts',
      declaration: 'src/declaration.ts',
      check: 'src/check.ts',
      ...bindings,
    },
    output: { dir: 'dist', format: 'es', entryFileNames: '[name].d.ts', chunkFileNames: 'types/[name].d.ts' },
    external: /\.css$/,
    plugins: [dts()],
  },
];
