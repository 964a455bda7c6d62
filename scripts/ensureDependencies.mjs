import { join } from 'node:path';
import { isInstalled } from './isInstalled.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

/**
 * Installs what a package-lock.json names, unless it is there already.
 *
 * @param {string} [folder] the one with package-lock.json, seen from the root
 */
export const ensureDependencies = async (folder = '.') => {
  if (isInstalled(join(root, folder))) return;
  const command = folder === '.' ? ['ci'] : ['ci', '--prefix', folder];
  console.log(`Installing dependencies (npm ${command.join(' ')})`);
  // Inside `npm test` the very npm that runs it is used: `npm` alone cannot be spawned on Windows.
  const npm = process.env.npm_execpath;
  const { code } = npm?.endsWith('npm-cli.js')
    ? await run(process.execPath, [npm, ...command])
    : await run(['npm', ...command].join(' '), [], { shell: true });
  if (code !== 0) throw new Error('The dependencies could not be installed: `npm ci` failed, see above.');
};
