import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import { rollup, type OutputChunk } from 'rollup';
import { afterAll, expect, test, vi } from 'vitest';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

// Bundling takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A project that has the package installed. */
const project = mkdtempSync(join(tmpdir(), 'fika-project-'));
mkdirSync(join(project, 'node_modules'));
symlinkSync(root, join(project, 'node_modules/fika-consent'), 'junction');
afterAll(() => {
  rmSync(project, { recursive: true });
});

/** There is no such file. */
const ENTRY = join(project, 'entry.js');

/** What a user writes, bundled as bundlers do. */
async function bundle(code: string): Promise<OutputChunk[]> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === ENTRY ? id : null),
    load: (id: string) => (id === ENTRY ? code : null),
  };
  const built = await rollup({
    input: ENTRY,
    external: ['react', 'vue'],
    plugins: [entry, resolve()],
    // A name that is not found would be left out without a word.
    onLog(level, { code: cause, message }) {
      // 'use client' has no meaning outside of React's own bundlers.
      if (level === 'warn' && cause !== 'MODULE_LEVEL_DIRECTIVE') throw new Error(message);
    },
  });
  const { output } = await built.generate({ format: 'es' });
  return output.filter((file) => file.type === 'chunk');
}

/** The files of the package that are downloaded before anything is asked for, and their code. */
function atOnce(chunks: readonly OutputChunk[]): { files: string[]; code: string } {
  const names = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  // What is added while it runs is looked at too.
  for (const name of names) for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) names.add(next);
  const loaded = chunks.filter(({ fileName }) => names.has(fileName));
  const modules = loaded.flatMap(({ modules: found }) => Object.entries(found));
  return {
    files: modules.filter(([id, { renderedLength }]) => id !== ENTRY && renderedLength > 0).map(([id]) => basename(id)).sort(),
    code: loaded.map(({ code }) => code).join('\n'),
  };
}

/** What each can be told by, in the file that has it. */
const MARKS = {
  Preact: { file: 'fika-preferences.js', mark: 'dangerouslySetInnerHTML' },
  'the banner': { file: 'fika-ui.js', mark: 'aria-labelledby' },
  'the texts': { file: 'locales/en.js', mark: 'Accept all' },
  TikTok: { file: 'fika-signals.js', mark: 'holdConsent' },
  Pinterest: { file: 'fika-signals.js', mark: 'pintrk' },
  Matomo: { file: 'fika-signals.js', mark: 'requireCookieConsent' },
  GPP: { file: 'fika-gpp.js', mark: '__gppLocator' },
};

test('who imports the guard ships the guard: the interface, the texts and vendors come when they are needed', async () => {
  const chunks = await bundle("import { fika } from 'fika-consent';\nfika.init();");
  const { files, code } = atOnce(chunks);
  expect(files).toEqual(['index.js']);
  for (const [name, { file, mark }] of Object.entries(MARKS)) {
    expect(readFileSync(join(dist, file), 'utf8'), `${name} is told by its mark`).toContain(mark);
    expect(code.includes(mark), `${name} is shipped`).toBe(false);
  }
  const late = chunks.flatMap(({ moduleIds }) => moduleIds.map((id) => basename(id)));
  for (const { file } of Object.values(MARKS)) expect(late).toContain(basename(file));
});

test('who imports it and does not use it ships nothing', async () => {
  const chunks = await bundle("import { fika } from 'fika-consent';\nimport { allows } from 'fika-consent/server';\nconsole.log('mine');");
  expect(atOnce(chunks)).toEqual({ files: [], code: "console.log('mine');\n" });
});

test.each([
  ['react', 'useConsent'],
  ['vue', 'useConsent'],
  ['svelte', 'consent'],
])('who imports fika-consent/%s ships no guard with it', async (name, hook) => {
  const chunks = await bundle(`import { ${hook} } from 'fika-consent/${name}';\nconsole.log(${hook});`);
  expect(atOnce(chunks).files).toEqual(['fika-bindings.js', `${name}.js`]);
});

test('React takes its binding for the client', () => {
  expect(readFileSync(join(dist, 'react.js'), 'utf8')).toMatch(/^['"]use client['"];/);
});
