import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runStep } from './runStep.mjs';

/** Where the reports of tests go. */
export const RESULTS = '.results';

/** @typedef {{ rows: import('./runStep.mjs').Step[][], failed?: number }} Plan */

/**
 * Runs rows of steps: those of a row at the same time, and a row only after the one above succeeded. The last line that is
 * printed counts the tests; whatever goes wrong outside a test counts as one that failed.
 *
 * @param {() => Promise<Plan>} prepare sees to it that everything is there, and says what is to run and what failed already
 */
export const runTests = async (prepare) => {
  let passed = 0;
  let failed = 0;

  /** @param {import('./runStep.mjs').Step[]} steps */
  const runRow = async (steps) => {
    // Several outputs at once could not be read; one alone is better watched live.
    const quiet = steps.length > 1;
    if (!quiet) console.log(`\n== ${steps[0].title}`);
    const results = await Promise.all(steps.map((step) => runStep(step, { quiet })));
    for (const result of results) {
      if (quiet) console.log(`\n== ${result.title}\n${result.output.trimEnd()}`.trimEnd());
      console.log(`-- ${result.verdict}`);
      passed += result.passed;
      failed += result.failed;
    }
    return results.every((result) => result.failed === 0);
  };

  // Ctrl-C reaches the running step too; its failure ends this script by way of the last line.
  process.on('SIGINT', () => {});

  try {
    // The reports of an earlier run must not be counted.
    rmSync(join(root, RESULTS), { recursive: true, force: true });
    const plan = await prepare();
    failed += plan.failed ?? 0;
    for (const row of plan.rows) if (!(await runRow(row))) break;
  } catch (error) {
    console.error(`\n${error.message}`);
    failed += 1;
  }

  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
};
