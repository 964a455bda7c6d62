import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** A room is a folder of src/, or `top` for the files beside them. */
const roomOf = (path: string): string => (path.startsWith('src/') ? (/^src\/([^/]+)\//.exec(path)?.[1] ?? 'top') : path.split('/')[0]) ?? path;

/** What the values of a room may come from, beside itself. */
const ALLOWED: Record<string, string[]> = {
  config: ['consent'],
  consent: ['config'],
  declaration: ['config', 'consent'],
  // What can be said, and in which languages, is data.
  check: ['config', 'consent', 'locales'],
  visitor: ['config', 'consent'],
  storage: ['config', 'consent', 'js-cookie'],
  gate: ['config', 'consent', 'js-cookie'],
  embeds: ['config', 'consent', 'styles'],
  inspector: ['config', 'consent', 'styles'],
  import: ['config', 'consent'],
  receipts: ['config', 'consent'],
  sweep: ['config', 'consent'],
  signals: ['config', 'consent'],
  gpp: ['config', 'consent'],
  page: ['config', 'consent', 'declaration', 'styles'],
  events: ['config', 'consent'],
  bindings: ['config', 'consent', 'react', 'svelte', 'vue'],
  locales: ['config', 'consent'],
  // Runs in Node, and nothing of a page imports it.
  cli: [
    'config', 'consent', 'declaration', 'check', '@playwright/test', 'scripts/findChromium.mjs',
    ...['fs', 'fs/promises', 'module', 'path', 'readline/promises', 'url', 'util', 'zlib'].map((name) => `node:${name}`),
  ],
  ui: ['config', 'consent', 'declaration', 'styles', 'preact', 'preact/hooks', 'preact/jsx-runtime'],
  top: ['config', 'consent', 'declaration', 'check', 'styles', 'visitor', 'storage', 'embeds', 'gate', 'import', 'receipts', 'signals', 'gpp', 'sweep', 'page', 'events', 'inspector', 'locales', 'bindings', 'ui'],
};
const PURE = ['config', 'consent', 'declaration', 'check'];

function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const add = (specifier: string, typeOnly: boolean): void => {
    const to = specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : specifier;
    found.push({ from: path, to, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.isTypeOnly);
    }
    const [argument] = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
    if (argument && ts.isStringLiteral(argument)) add(argument.text, false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The imports that the rule forbids, in words. */
function violations(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, to, typeOnly }) => {
      const [room, target] = [roomOf(from), /^(src|styles)\//.test(to) ? roomOf(to) : to];
      if (room === target) return false;
      // Folders take types, never values, from the top level; pure folders not even those.
      if (typeOnly && target === 'top') return PURE.includes(room);
      return room !== 'top' || !typeOnly ? !ALLOWED[room]?.includes(target) : false;
    })
    .map(({ from, to, typeOnly }) => `${from} must not import ${typeOnly ? 'types of ' : ''}${to}`);
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => `src/${name.replaceAll('\\', '/')}`);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const imports = files.flatMap((path) => importsOf(path, read(path)));

test('every folder of src is known to the rule', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in ALLOWED))).toEqual([]);
});

test('every import keeps the dependency rule', () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(violations(imports)).toEqual([]);
});

test.each([
  ['src/consent/reduce.ts', "import { x } from '../gate/createGate.ts'"],
  ['src/consent/reduce.ts', "import type { X } from '../store.ts'"],
  ['src/config/complete.ts', "import Cookies from 'js-cookie'"],
  ['src/gate/createGate.ts', "import { x } from '../storage/createRecords.ts'"],
  ['src/gate/createGate.ts', "import { nextTask } from '../nextTask.ts'"],
  ['src/gate/createGate.ts', "import type { X } from '../ui/App.tsx'"],
  ['src/page/createReopen.ts', "import { h } from 'preact'"],
  ['src/ui/App.tsx', "import { x } from '../store.ts'"],
  ['src/cli/main.ts', "import { x } from '../ui/App.tsx'"],
  ['src/cli/main.ts', "import { x } from '../sweep/sweep.ts'"],
  ['src/server.ts', "import { x } from './cli/main.ts'"],
  ['src/gate/createGate.ts', "import { readFile } from 'node:fs/promises'"],
  ['src/ui/App.tsx', "const x = import('../gate/createGate.ts')"],
  ['src/start.ts', "import { h } from 'preact'"],
  ['src/start.ts', "import { createElement } from 'react'"],
  ['src/bindings/vue.ts', "import { fika } from '../index.ts'"],
])('the rule is alive: in %s it refuses %s', (path, text) => {
  expect(violations(importsOf(path, text))).toHaveLength(1);
});

test('no import leads back to where it came from', () => {
  const values = imports.filter(({ typeOnly }) => !typeOnly);
  const reaches = (from: string, target: string, seen = new Set<string>()): boolean =>
    values.some(({ from: file, to }) => {
      if (file !== from || seen.has(to)) return false;
      seen.add(to);
      return to === target || reaches(to, target, seen);
    });
  expect(files.filter((file) => reaches(file, file))).toEqual([]);
});

test('no source file is longer than 250 lines', () => {
  expect(files.filter((path) => read(path).split('\n').length > 250)).toEqual([]);
});

test('a pure file that touches the page does not compile', () => {
  const folder = mkdtempSync(join(ROOT, 'src/consent/tmp-'));
  try {
    const config = { extends: '../tsconfig.json', include: ['.'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    writeFileSync(join(folder, 'impure.ts'), 'export const title = document.title;\nexport const now = performance.now();\n');
    const compile = (): unknown => execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder]);
    expect(compile).toThrow();
    writeFileSync(join(folder, 'impure.ts'), 'export const now = 1;\n');
    expect(compile).not.toThrow();
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 30_000);
