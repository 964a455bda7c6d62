import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../src/check/RULES.ts';

test('docs/rules.md tells what each rule asks for, and where it comes from', () => {
  const text = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  const [asked = '', sources = ''] = text.split('## Where they come from');
  const numbers = (part: string): string[] => [...part.matchAll(/^\| (R\d\d) \|/gm)].map(([, number]) => number ?? '');
  expect(numbers(asked)).toEqual(Object.keys(RULES));
  for (const [rule, source] of Object.entries(RULES)) expect(sources).toContain(`| ${rule} | ${source} |`);
});
