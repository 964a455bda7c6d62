import { RESULTS } from './runTests.mjs';

/**
 * The tests that are the same for all engines, in those that are there.
 *
 * @param {string[]} engines
 * @param {string[]} [more] options of Playwright
 * @returns {import('./runStep.mjs').Step}
 */
export const enginesStep = (engines, more = []) => ({
  title: `Browser tests in ${engines.join(', ')}`,
  script: 'test:in-engines',
  args: ['--forbid-only', ...engines.map((name) => `--project=${name}`), ...more],
  report: `${RESULTS}/engines.json`,
});
