import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { createReference } from '../../scripts/docs/reference/createReference.mjs';

interface Page {
  name: string;
  title: string;
  text: string;
}

const ROOT = join(import.meta.dirname, '../..');
const { pages } = createReference() as { pages: Page[] };
const pageOf = (name: string): string => pages.find((page) => page.name === name)!.text;
const linesOf = (text: string): Set<string> => new Set(text.split('\n'));

/** What is declared in files, read as text and not as types: another way than that of the reference. */
function declaredIn(files: string[]): Map<string, ts.InterfaceDeclaration> {
  const found = new Map<string, ts.InterfaceDeclaration>();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true);
    for (const statement of source.statements) if (ts.isInterfaceDeclaration(statement)) found.set(statement.name.text, statement);
  }
  return found;
}

const declared = declaredIn(['src/config/types.ts', 'src/config/UiConfig.ts', 'src/config/signals.ts']);

/** Every option by its path, as it stands in a heading. */
function pathsOf(name: string, before = ''): string[] {
  return declared.get(name)!.members.flatMap((member) => {
    const path = before + member.name!.getText();
    const written = (member as ts.PropertySignature).type!.getText();
    const inner = [...declared.keys()].filter((one) => new RegExp(`\\b${one}\\b`).test(written));
    const step = written.startsWith('Record<') ? '.*.' : written.endsWith('[]') ? '[].' : '.';
    return [path, ...inner.flatMap((one) => pathsOf(one, path + step))];
  });
}

const paths = pathsOf('FikaConfig');

test('the test finds the options that it looks for', () => {
  expect(paths).toEqual(expect.arrayContaining(['revision', 'services.*.cookies[].name', 'ui.layout', 'signals.google.mode', 'import[].map']));
  expect(paths.length).toBeGreaterThan(70);
});

test('every option of FikaConfig has its place in the reference, once', () => {
  const headings = pageOf('configuration').split('\n').filter((line) => line.startsWith('##'));
  const missing = paths.filter((path) => headings.filter((line) => line.includes(`\`${path}\``)).length !== 1);
  expect(missing).toEqual([]);
});

test('no two options have the same address', () => {
  const anchors = [...pageOf('configuration').matchAll(/\{#([^}]+)\}/g)].map(([, anchor]) => anchor);
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('an option is told with its prose, its type, its default and its example', () => {
  const section = /## `regions`[\s\S]*?(?=\n##)/.exec(pageOf('configuration'))![0];
  expect(section).toContain('Which law applies where.');
  expect(section).toContain('Type: `RegionRule[]`');
  expect(section).toContain("regions: [{ match: ['EEA', 'GB', 'CH'], mode: 'opt-in' }, { match: ['US'], mode: 'opt-out' }]");
  const lines = linesOf(pageOf('configuration'));
  expect(lines).toContain("- Default: `'opt-in'`");
  expect(lines).toContain("- Type: `'box' | 'bar' | 'cloud' | 'modal'`");
});

test('every sentence that an owner can replace stands there in English', () => {
  const keys = [...declaredIn(['src/config/texts.ts', 'src/config/detailTexts.ts']).values()].flatMap(({ members }) =>
    // What is optional is for translators, and no sentence.
    members.filter((member) => !('questionToken' in member && member.questionToken)).map((member) => member.name!.getText()),
  );
  const missing = keys.filter((key) => !new RegExp(`^\\| \`${key}\` \\|[^|]*\\| .+ \\|$`, 'm').test(pageOf('texts')));
  expect(keys.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

test('every member of the API and every event has its place', () => {
  const members = (file: string, name: string): string[] =>
    declaredIn([file]).get(name)!.members.map((member) => `### \`${member.name!.getText()}\` {#${name.toLowerCase()}-`);
  for (const heading of members('src/api.ts', 'Fika')) expect(pageOf('api')).toContain(heading);
  for (const heading of members('src/events/announce.ts', 'EventDetails')) expect(pageOf('events')).toContain(heading);
});

test('prose cannot open a tag or an interpolation in the page', () => {
  for (const { text } of pages) {
    const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
    expect(prose).not.toMatch(/<|\{\{/);
  }
});
