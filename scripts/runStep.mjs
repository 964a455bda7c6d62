import { join } from 'node:path';
import { countTests } from './countTests.mjs';
import { root } from './root.mjs';
import { runScript } from './runScript.mjs';

/**
 * One step of `npm test`: a script of package.json and, where it runs tests, its JSON report.
 *
 * @typedef {{ title: string, script: string, args?: string[], report?: string }} Step
 */

/**
 * Runs a step and counts its tests. With `quiet` its output comes back instead of being shown.
 *
 * @param {Step} step
 * @param {{ quiet: boolean }} options
 */
export const runStep = async ({ title, script, args, report }, { quiet }) => {
  const start = performance.now();
  const { code, output } = await runScript(script, args, { quiet });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tests = report ? countTests(join(root, report)) : { passed: 0, failed: 0 };
  const isEmpty = report !== undefined && tests.passed + tests.failed === 0;
  // Whatever goes wrong outside a test counts as one failure.
  const failed = Math.max(tests.failed, code !== 0 || isEmpty ? 1 : 0);
  const note = isEmpty ? 'FAILED: no test ran' : failed ? 'FAILED' : 'ok';
  return { title, output, passed: tests.passed, failed, verdict: `${note} (${seconds} s)` };
};
