import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runStep } from './runStep.mjs';
import { setup } from './setup.mjs';

const RESULTS = '.results';

/** A forgotten `.only` would leave the other tests out unnoticed, hence the last argument. */
const vitest = (/** @type {string} */ name) => ({
  args: ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/${name}.json`, '--no-allowOnly'],
  report: `${RESULTS}/${name}.json`,
});

/** The steps of a row run at the same time; a row starts only after the one above succeeded. */
const ROWS = [
  [
    { title: 'Type-check', script: 'typecheck' },
    { title: 'Lint', script: 'lint' },
  ],
  [
    { title: 'Unit tests', script: 'test:unit', ...vitest('unit') },
    { title: 'Build', script: 'build' },
  ],
  [{ title: 'Tests on the build', script: 'test:built', ...vitest('built') }],
  [{ title: 'Browser tests', script: 'test:e2e', args: ['--forbid-only'], report: `${RESULTS}/e2e.json` }],
];

let passed = 0;
let failed = 0;

/** @param {import('./runStep.mjs').Step[]} steps */
const runRow = async (steps) => {
  // Several outputs at once could not be read; one alone is better watched live.
  const quiet = steps.length > 1;
  if (!quiet) console.log(`\n== ${steps[0].title}`);
  for (const result of await Promise.all(steps.map((step) => runStep(step, { quiet })))) {
    if (quiet) console.log(`\n== ${result.title}\n${result.output.trimEnd()}`.trimEnd());
    console.log(`-- ${result.verdict}`);
    passed += result.passed;
    failed += result.failed;
  }
};

// Ctrl-C reaches the running step too; its failure ends this script by way of the last line.
process.on('SIGINT', () => {});

try {
  // The reports of an earlier run must not be counted.
  rmSync(join(root, RESULTS), { recursive: true, force: true });
  await setup({ browser: true });
  for (const row of ROWS) {
    await runRow(row);
    if (failed > 0) break;
  }
} catch (error) {
  console.error(`\n${error.message}`);
  failed += 1;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
