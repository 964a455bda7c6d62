import { readFileSync } from 'node:fs';

/** A file that cannot be loaded fails without a failed test. */
const countBrokenFiles = (files) =>
  files.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length;

/**
 * Reads how many tests passed and failed from a JSON report of Vitest or
 * Playwright. Skipped ones are neither. No report: no test ran.
 *
 * @param {string} file
 * @returns {{ passed: number, failed: number }}
 */
export const countTests = (file) => {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
  const { stats, numPassedTests, numFailedTests, testResults } = report;
  if (stats) return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  return { passed: numPassedTests, failed: numFailedTests + countBrokenFiles(testResults) };
};
