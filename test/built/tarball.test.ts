import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packTarball } from '../../scripts/package/packTarball.mjs';

const root = join(import.meta.dirname, '../..');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, string | Record<string, string>> };

/** Files to serve, not modules to import: they have no types. */
const SERVED = ['./fika.js', './fika.full.js', './fika-declaration.css'];

let folder: string;
let tarball: string;
let files: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fika-tarball-'));
  tarball = await packTarball(folder);
  // By its name alone: tar takes the colon of a Windows path for that of a host.
  const list = execFileSync('tar', ['-tzf', tarball.slice(folder.length + 1)], { cwd: folder, encoding: 'utf8' });
  files = list.trim().split(/\r?\n/);
}, 90_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('who installs the package gets the build and what there is to read, no sources, tests or maps', () => {
  expect(files.length).toBeGreaterThan(100);
  const others = files.filter((file) => !/^package\/(dist\/.*\.(js|d\.ts|css|svelte|json)|package\.json|(README|CHANGELOG)\.md|LICENSE)$/.test(file));
  expect(others).toEqual([]);
});

test('every entry leads to a file of the package', () => {
  const targets = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
  expect(targets.length).toBeGreaterThan(10);
  for (const target of targets) expect(files).toContain(target.replace('./', 'package/'));
});

test('publint has nothing to say', async () => {
  const { buffer } = new Uint8Array(readFileSync(tarball));
  const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
  expect(messages).toEqual([]);
}, 60_000);

test('the types of every module are found as TypeScript looks for them, in bundlers and in Node', () => {
  const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const args = [cli, tarball, '--profile', 'esm-only', '--no-color', '--exclude-entrypoints', ...SERVED];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  for (const entry of Object.keys(exports)) if (!SERVED.includes(entry)) expect(stdout).toContain(`"${posix.join('fika-consent', entry)}"`);
  expect(status, stdout).toBe(0);
}, 120_000);
