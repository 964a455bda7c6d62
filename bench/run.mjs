import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { grow } from './growth/grow.mjs';
import { report } from './report/report.mjs';
import { startBrowser } from './startBrowser.mjs';
import { startServer } from './startServer.mjs';
import { compare } from './visits/compare.mjs';

const RESULTS = fileURLToPath(new URL('RESULTS.md', import.meta.url));
const NOTES = new URL('NOTES.md', import.meta.url);

/** The figures as they were measured, for a report that is written again when the notes change. */
const FIGURES = fileURLToPath(new URL('../.results/bench.json', import.meta.url));

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    rounds: { type: 'string' },
  },
});

/** @returns {Promise<import('./report/report.mjs').Results>} */
const measure = async () => {
  const rounds = Number(options.rounds ?? (options.quick ? 1 : 4));
  const growthRounds = options.quick ? 1 : 2;
  const started = performance.now();
  const say = (/** @type {string} */ text) => console.log(`${((performance.now() - started) / 60_000).toFixed(1)} min: ${text}`);
  const load = () => loadavg()[0].toFixed(1);
  const server = await startServer();
  const { browser, isHeadlessShell } = await startBrowser();
  try {
    const loadBefore = load();
    server.add('/blank.html', '<!doctype html><title>Blank</title><link rel="icon" href="data:,">');
    const compared = await compare(browser, server, { rounds, say });
    const growth = await grow({ browser, server }, { rounds: growthRounds, say });
    const meta = {
      date: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} cores of ${cpus()[0].model}`,
      browser: `Chromium ${browser.version()}${isHeadlessShell ? ', the one without windows: its paints are not those of a screen' : ''}`,
      ...{ rounds, growthRounds, load: `${loadBefore} and ${load()}` },
    };
    const faults = [...compared.faults, ...[...server.missing].map((path) => `${path} is not there`)];
    return { meta, managers: compared.managers, faults, growth };
  } finally {
    await browser.close();
    await server.close();
  }
};

/** @returns {import('./report/report.mjs').Results} */
const readFigures = () => {
  if (existsSync(FIGURES)) return JSON.parse(readFileSync(FIGURES, 'utf8'));
  throw new Error(`There are no figures in ${FIGURES}: \`npm run bench\` makes them, and \`npm test\` clears them away.`);
};

const results = options.report ? readFigures() : await measure();
const text = report(results, readFileSync(NOTES, 'utf8'));
if (options.quick) console.log(text);
else {
  mkdirSync(fileURLToPath(new URL('../.results', import.meta.url)), { recursive: true });
  writeFileSync(FIGURES, JSON.stringify(results));
  writeFileSync(RESULTS, text);
  console.log(`Written: ${RESULTS}`);
}
