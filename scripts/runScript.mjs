import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';

/**
 * Runs one of the scripts of package.json as npm does, so that `npm test` and
 * a script run by hand cannot differ. Npm itself would add its own error report
 * to each failure.
 *
 * @param {string} name
 * @param {string[]} [args] added to the script
 * @param {{ quiet?: boolean }} [options]
 */
export const runScript = (name, args = [], options = {}) => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // On Windows the name of the variable is "Path".
  const path = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const env = { ...process.env, [path]: [join(root, 'node_modules', '.bin'), process.env[path]].join(delimiter) };
  // Output that is shown later keeps the colours it would have had at once.
  if (options.quiet && process.stdout.isTTY) env.FORCE_COLOR ??= '1';
  return run([scripts[name], ...args].join(' '), [], { ...options, shell: true, env });
};
