import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../../src/check/RULES.ts';
import { breach } from '../../../src/cli/check/breach.ts';
import { PAGE_RULES } from '../../../src/cli/check/PAGE_RULES.ts';

test('docs/rules.md tells what each rule of a page asks for, and where it comes from', () => {
  const [, text = ''] = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8').split('## The rules of a page');
  const numbers = [...text.matchAll(/^\| (R\d\d) \|.*\| (error|warning) \|$/gm)].map(([, number]) => number);
  expect(numbers).toEqual(Object.keys(PAGE_RULES));
  for (const [rule, { source }] of Object.entries(PAGE_RULES)) expect(text).toContain(`| ${rule} | ${source} |`);
});

test('a rule that a configuration can break too goes by the same number', () => {
  const both = Object.keys(PAGE_RULES).filter((rule) => rule in RULES);
  expect(both).toEqual(['R02', 'R06', 'R07', 'R09']);
});

test('a breach says where, by which rule, why it matters and how to mend it', () => {
  expect(breach('R09', 'page', 'Nothing leads back.')).toEqual({ path: 'page', severity: 'error', rule: 'R09', message: 'Nothing leads back.', ...PAGE_RULES.R09 });
});
