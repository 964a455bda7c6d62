import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkLinks } from '../../scripts/docs/checkLinks.mjs';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, html: string): void => writeFileSync(join(folder, name), html);
const check = (base: string): { passed: number; broken: string[] } => checkLinks(folder, base);

test('a link to a page, to an anchor in it and to a file is followed; what leads elsewhere is not', () => {
  write('a.txt', '');
  write('other.html', '<h2 id="there">There</h2>');
  write('index.html', '<a href="/fika/other.html#there">1</a><a href="./other#there">2</a><img src="/fika/a.txt"><a href="https://example.org/">no</a>');
  expect(check('/fika/')).toMatchObject({ passed: 3, broken: [] });
});

test('a page, an anchor or a file that is not there is named, and what stands outside the base', () => {
  write('index.html', '<a href="/fika/none.html">1</a><a href="/fika/other.html#none">2</a><img src="/fika/b.txt"><a href="/other.html">4</a>');
  expect(check('/fika/').broken).toEqual([
    '/fika/index.html: /fika/none.html',
    '/fika/index.html: /fika/other.html#none',
    '/fika/index.html: /fika/b.txt',
    '/fika/index.html: /other.html',
  ]);
});
