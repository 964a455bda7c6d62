import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(new URL('docs/', root), { recursive: true }).map(String).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
];

/** Files of this repository that a document names: as the target of a link, or as code. */
function named(path: string): string[] {
  const text = readFileSync(new URL(path, root), 'utf8').replace(/```[\s\S]*?```/g, '');
  const links = [...text.matchAll(/\]\((?![a-z]+:|#)([^)#]+)/g)].map(([, target = '']) => fileURLToPath(new URL(target, new URL(path, root))));
  const code = [...text.matchAll(/`((?:test|src|docs|scripts|demo|styles|gtm|bench)\/[\w./-]*\w\/?)`/g)].map(([, target = '']) => fileURLToPath(new URL(target, root)));
  return [...links, ...code];
}

test.each(documents)('every file that %s names is there', (path) => {
  expect(named(path).filter((target) => !existsSync(target) && !target.includes('/dist/'))).toEqual([]);
});
