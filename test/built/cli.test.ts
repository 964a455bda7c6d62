import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runCli, type Outcome } from '../cli/support/runCli.ts';

// Each test starts processes, which a busy computer is slow at.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fika-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]): Promise<Outcome> => runCli(args, { cwd: folder });
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe('help', () => {
  test('each command tells its flags', async () => {
    const texts = await Promise.all([run('--help'), run('init', '--help'), run('check', '-h'), run('scan', '--help')]);
    expect(texts.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    for (const [index, part] of ['fika scan <url…>', '--controller', 'fika check fika.json', '--sitemap'].entries()) expect(texts[index]?.out).toContain(part);
  });

  test('a wrong command or flag is told, and ends with 2', async () => {
    expect(await run('brew')).toEqual({ code: 2, out: '', err: 'fika: there is no command "brew".\nSee: fika --help\n' });
    expect(await run('scan', 'shop.example', '--deep')).toEqual({ code: 2, out: '', err: "fika scan: Unknown option '--deep'.\nSee: fika scan --help\n" });
    expect((await run()).code).toBe(2);
  });

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await run('--version')).toMatchObject({ code: 0, out: `${version}\n` });
  });
});

describe('fika init', () => {
  test('writes what the flags say, shows what to paste, and passes fika check', async () => {
    const { code, out } = await run('init', '--yes', '--controller', 'Kaffe AB', '--privacy', '/privacy', '--cookies', '/cookies', '--language', 'sv', '--region', 'US=opt-out', '--signals', 'google,meta');
    expect(code).toBe(0);
    expect(out).toContain('<script src="/fika/fika.js" data-config="/fika.json"></script>');
    expect(read('fika.json')).toEqual({
      revision: '1',
      language: 'sv',
      controller: { name: 'Kaffe AB' },
      links: { privacy: '/privacy', cookies: '/cookies' },
      regions: [{ match: ['US'], mode: 'opt-out' }],
      signals: { google: true, meta: true },
    });
    expect((await run('check', 'fika.json')).code).toBe(0);
  });

  test('leaves a file that is there alone, unless forced', async () => {
    writeFileSync(join(folder, 'mine.json'), '{"mine":true}');
    const refused = await run('init', '--yes', '--out', 'mine.json');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('mine.json is there already.');
    expect(read('mine.json')).toEqual({ mine: true });
    expect((await run('init', '--yes', '--out', 'mine.json', '--force')).code).toBe(0);
    expect(read('mine.json')).toEqual({ revision: '1' });
  });

  test('asks nothing where nobody can answer, and says how to go on', async () => {
    const { code, err } = await run('init', '--out', 'asked.json');
    expect(code).toBe(2);
    expect(err).toContain('Give flags and --yes');
  });
});

describe('fika check of a file', () => {
  test('a file that is missing or no JSON is told, and ends with 2', async () => {
    writeFileSync(join(folder, 'broken.json'), '{ "mode": ');
    expect(await run('check', 'none.json')).toMatchObject({ code: 2, err: 'none.json is not there. To check a page, write its address with https://.\n' });
    expect((await run('check', 'broken.json')).err).toMatch(/^broken\.json is not JSON: /);
  });

  test('a mistake is an error with its path, its reason and its mend, and ends with 1', async () => {
    writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ mode: 'opt-maybe' }));
    const [text, json] = await Promise.all([run('check', 'wrong.json'), run('check', 'wrong.json', '--json')]);
    expect([text.code, json.code]).toEqual([1, 1]);
    expect(text.out).toMatch(/Error.*: mode\n[^]*Why: [^]*Mend: /);
    expect(JSON.parse(json.out)).toContainEqual(expect.objectContaining({ path: 'mode', severity: 'error' }));
  });
});

test('without Playwright what opens a page says how to get it, and ends with 2', async () => {
  copyFileSync(new URL('../../dist/cli.js', import.meta.url), join(folder, 'cli.mjs'));
  const { code, err } = await runCli(['scan', 'http://localhost:1/'], { cwd: folder, cli: join(folder, 'cli.mjs') });
  expect(code).toBe(2);
  expect(err).toContain('npm install --save-dev playwright-core');
});
