import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { findViolations } from './support/findViolations.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

const files = Object.fromEntries(
  readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [`src/${name.replaceAll('\\', '/')}`, readFileSync(`${root}src/${name}`, 'utf8')]),
);

describe('the dependency rule', () => {
  test('holds for every file of src', () => {
    expect(Object.keys(files).length).toBeGreaterThan(40);
    expect(findViolations(files)).toEqual([]);
  });

  test.each<[name: string, path: string, text: string]>([
    ['the centre imports a spoke', 'src/consent/new.ts', "import { hasGpc } from '../visitor/signals.ts';"],
    ['the centre imports a type of the top level', 'src/config/new.ts', "import type { Report } from '../report.ts';"],
    ['the centre imports a type in passing', 'src/config/new.ts', "export const a = (b: import('../report.ts').Report) => b;"],
    ['the centre imports a package', 'src/consent/new.ts', "import fc from 'fast-check';"],
    ['the centre imports a type of a package', 'src/consent/new.ts', "import type { VNode } from 'preact';"],
    ['a spoke imports another', 'src/gate/new.ts', "import { readRecord } from '../storage/cookie.ts';"],
    ['a spoke imports a type of another', 'src/gate/new.ts', "import type { Host } from '../page/createHost.ts';"],
    ['a spoke re-exports another', 'src/gate/new.ts', "export * from '../storage/cookie.ts';"],
    ['a spoke imports a value of the top level', 'src/gate/new.ts', "import { createReport } from '../report.ts';"],
    ['… together with a type', 'src/gate/new.ts', "import { createReport, type Report } from '../report.ts';"],
    ['… only a type, in a way that still runs it', 'src/gate/new.ts', "import { type Report } from '../report.ts';"],
    ['… for its effect', 'src/gate/new.ts', "import '../report.ts';"],
    ['… late', 'src/gate/new.ts', "export const late = () => import('../report.ts');"],
    ['… by an address that nobody can check', 'src/gate/new.ts', 'export const late = (a: string) => import(a);'],
    ['a spoke imports the interface', 'src/page/new.ts', "import { mount } from '../ui/mount.tsx';"],
    ['a spoke imports a style that it has no use for', 'src/gate/new.ts', "import css from '../../styles/reopen.css';"],
    ['a spoke imports what lies outside of src', 'src/gate/new.ts', "import { version } from '../../package.json';"],
    ['a spoke imports Preact', 'src/page/new.ts', "import { h } from 'preact';"],
    ['a top-level file imports Preact', 'src/new.ts', "import { useState } from 'preact/hooks';"],
    ['a spoke imports js-cookie', 'src/events/new.ts', "import Cookies from 'js-cookie';"],
    ['a package is called almost like one that is allowed', 'src/ui/new.ts', "import { h } from 'preact-x';"],
    ['the interface imports a value of the top level', 'src/ui/new.tsx', "import { VERSION } from '../version.ts';"],
    ['the interface imports a spoke', 'src/ui/new.tsx', "import { newId } from '../page/newId.ts';"],
    ['the interface imports its texts', 'src/ui/new.tsx', "import en from '../locales/en.ts';"],
    ['a folder is new', 'src/signals/new.ts', 'export const a = 1;'],
    ['an import leads nowhere', 'src/gate/new.ts', "import { a } from './nothing.ts';"],
    ['a file is too long', 'src/new.ts', '\n'.repeat(250).concat('export const a = 1;')],
  ])('is broken where %s', (_, path, text) => {
    expect(findViolations({ ...files, [path]: text })).toEqual([expect.stringContaining(path)]);
  });

  test.each<[name: string, path: string, text: string]>([
    ['a spoke imports the centre', 'src/gate/new.ts', "import { ESSENTIAL } from '../config/essential.ts';"],
    ['a spoke imports a type of the top level', 'src/gate/new.ts', "import type { Report } from '../report.ts';"],
    ['the interface imports Preact', 'src/ui/new.tsx', "import { h } from 'preact'; import { useState } from 'preact/hooks';"],
    ['a top-level file imports everything', 'src/new.ts', "import './ui/mount.tsx'; import './gate/readTag.ts'; import './store.ts';"],
    ['a file is just not too long', 'src/new.ts', '\n'.repeat(249).concat('export const a = 1;\n')],
  ])('is kept where %s', (_, path, text) => {
    expect(findViolations({ ...files, [path]: text })).toEqual([]);
  });

  test('is broken by files that need each other to run, and kept by those that share types', () => {
    const circle = (kind: string): string[] =>
      findViolations({
        ...files,
        'src/gate/a.ts': "import { b } from './b.ts';",
        'src/gate/b.ts': "import { c } from './c.ts';",
        'src/gate/c.ts': `import ${kind} { a } from './a.ts';`,
      });
    expect(circle('')).toEqual(['a cycle: src/gate/a.ts → src/gate/b.ts → src/gate/c.ts → src/gate/a.ts']);
    expect(circle('type')).toEqual([]);
  });
});

/** What the compiler says of one more file among the pure ones, under their own tsconfig. */
function compile(text: string): string[] {
  const folder = `${root}src/consent`;
  const virtual = `${folder}/virtual.ts`;
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  expect(fileNames.length).toBeGreaterThan(15);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === virtual || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === virtual ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([...fileNames, virtual], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('a rule of the pure centre', { timeout: 30_000 }, () => {
  test('compiles with the language alone', () => {
    expect(compile('export const later = (now: number): string => new Date(now).toISOString();')).toEqual([]);
  });

  test.each(['document', 'window', 'navigator', 'localStorage', 'fetch', 'process'])('cannot touch %s', (name) => {
    expect(compile(`export const touched: unknown = ${name};`)).toEqual([expect.stringContaining(`Cannot find name '${name}'`)]);
  });
});
