import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageFinding } from '../../src/cli/check/PageFinding.ts';
import type { Report } from '../../src/cli/scan/Report.ts';
import { runCli, type Outcome } from '../cli/support/runCli.ts';
import { startSite, type Site } from '../cli/support/startSite.ts';

/** Starting a browser takes its time on a busy computer. */
const PATIENCE_MS = 120_000;

const FIKA = '<script type="application/json" id="fika-config">{"controller":{"name":"Kaffe AB"},"links":{"privacy":"/privacy","cookies":"/cookies"}}</script><script src="/fika/fika.js"></script>';
const HELD = `<script type="text/plain" data-category="performance">
document.cookie = '_pk_id.1.1fff=x; path=/; max-age=33955200';
new Image().src = 'http://matomo.cloud/held.gif';
</script>`;
const LEAKING = `<script>
document.cookie = '_ga=secret-value; path=/; max-age=63072000';
localStorage.setItem('<b>mystery</b>', '1');
document.cookie = 'PHPSESSID=1; path=/';
</script><img src="http://www.google-analytics.com/leak.gif?cid=secret-value" alt="">`;
const UNFAIR = '<style>fika-consent::part(reject-all) { font-size: 10px; padding: 0 }</style>';

let site: Site;
beforeAll(async () => {
  site = await startSite({
    '/': { head: FIKA + HELD, body: '<a href="/second">on</a> <a href="/file.pdf">file</a> <a href="http://elsewhere.example/">away</a>' },
    '/second': { head: FIKA + HELD },
    '/leak': { head: FIKA + UNFAIR + LEAKING + HELD },
    '/plain': { body: `${LEAKING}<button id="yes" onclick="document.cookie = '_fbp=1; path=/'">Yes</button>` },
  });
});
afterAll(() => site.close());

const run = (...args: string[]): Promise<Outcome> => runCli(args, { cwd: site.folder, env: { FIKA_CHROMIUM: site.browser } });
const names = (traces: Report['traces']): string[] => traces.map(({ name }) => name).sort();

test.concurrent('a scan of a clean site follows its links, finds what comes after consent, and ends with 0', async () => {
  const { code, out, err } = await run('scan', `${site.origin}/`, '--wait', '200', '--json');
  expect([code, err]).toEqual([0, '']);
  const report = JSON.parse(out) as Report;
  expect(report.pages.map(({ url }) => new URL(url).pathname)).toEqual(['/', '/second']);
  expect(report.accepted).toBe('fika');
  expect(report.tooEarly).toEqual([]);
  expect(names(report.traces)).toEqual(['_pk_id.1.1fff', 'fika', 'matomo.cloud']);
  expect(report.traces.find(({ name }) => name === '_pk_id.1.1fff')).toMatchObject({
    phase: 'after',
    party: 'first',
    cookie: { duration: '393 days', httpOnly: false, sameSite: 'Lax' },
    service: { id: 'matomo', category: 'performance' },
  });
}, PATIENCE_MS);

test.concurrent('a scan of a leaking page ends with 1, writes the services, and a report that stays text', async () => {
  const own = { revision: 7, services: { stats: { category: 'performance', name: 'Ours', cookies: [{ name: '_ga' }] } } };
  writeFileSync(join(site.folder, 'mine.json'), JSON.stringify(own, null, 4));
  const { code, out } = await run('scan', `${site.origin}/leak`, '--depth', '0', '--wait', '200', '--write', 'mine.json', '--html', 'report.html');
  expect(code).toBe(1);
  expect(out).toMatch(/Before an answer, without consent\n[^]*_ga\n {4}cookie, 400 days, SameSite=Lax; Ours \(performance\); localhost, set by http:\/\/localhost:\d+\/leak/);
  expect(out).toMatch(/Before an answer, essential\n {2}PHPSESSID/);

  const file = readFileSync(join(site.folder, 'mine.json'), 'utf8');
  expect(file).toMatch(/^\{\n {4}"revision": 7,/);
  const { services } = JSON.parse(file) as { services: Record<string, object> };
  expect(services['stats']).toEqual({ ...own.services.stats, hosts: ['www.google-analytics.com'] });
  expect(services['matomo']).toMatchObject({ category: 'performance', cookies: [{ name: '_pk_id.*', duration: '13 months' }], hosts: ['matomo.cloud'] });
  expect(services['php']).toMatchObject({ category: 'essential' });

  const html = readFileSync(join(site.folder, 'report.html'), 'utf8');
  expect(html).toMatch(/<h1>\d left before consent<\/h1>/);
  expect(html).toContain('<img src="data:image/jpeg;base64,/9j');
  expect(html).toContain('<code>&lt;b&gt;mystery&lt;/b&gt;</code>');
  // Values may name a person: neither report nor file has any.
  expect(html + file + out).not.toContain('secret-value');
}, PATIENCE_MS);

test.concurrent('on a site without Fika the button to accept can be named, and pages come from the sitemap', async () => {
  const { code, out } = await run('scan', `${site.origin}/plain`, '--sitemap', '--max', '1', '--wait', '100', '--accept', '#yes', '--json');
  const report = JSON.parse(out) as Report;
  expect([code, report.accepted, report.pages.length]).toEqual([1, 'selector', 1]);
  expect(names(report.tooEarly)).toEqual(['<b>mystery</b>', '_ga', 'www.google-analytics.com']);
  expect(names(report.traces.filter(({ phase }) => phase === 'after'))).toContain('_fbp');
}, PATIENCE_MS);

test.concurrent('a check of a fair page finds no error, and ends with 0', async () => {
  const { code, out } = await run('check', `${site.origin}/`, '--wait', '200', '--json');
  expect((JSON.parse(out) as PageFinding[]).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(code).toBe(0);
}, PATIENCE_MS);

test.concurrent('a check of a page that leaks and hides refusing names the rules, and ends with 1', async () => {
  const { code, out } = await run('check', `${site.origin}/leak`, '--wait', '200', '--json');
  const findings = JSON.parse(out) as PageFinding[];
  expect(code).toBe(1);
  expect(findings.filter(({ rule }) => rule === 'R01').map(({ path }) => path).sort()).toEqual(['<b>mystery</b>', '_ga', 'www.google-analytics.com']);
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'R04', path: 'banner.reject-all at 320 px', severity: 'error' }));
}, PATIENCE_MS);

test.concurrent('a check of a page without Fika, or of none, says so and ends with 2', async () => {
  const { code, err } = await run('check', 'http://localhost:1/');
  expect(code).toBe(2);
  expect(err).toMatch(/^http:\/\/localhost:1\/ could not be opened: /);
}, PATIENCE_MS);
