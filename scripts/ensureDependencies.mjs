import { isInstalled } from './isInstalled.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

/**
 * Installs what package-lock.json names, unless it is there already.
 *
 * @param {string} [folder] the one with package-lock.json
 */
export const ensureDependencies = async (folder = root) => {
  if (isInstalled(folder)) return;
  console.log('Installing dependencies (npm ci)');
  // Inside `npm test` the very npm that runs it is used: `npm` alone cannot be spawned on Windows.
  const npm = process.env.npm_execpath;
  const { code } = npm?.endsWith('npm-cli.js')
    ? await run(process.execPath, [npm, 'ci', '--prefix', folder])
    : await run(`npm ci --prefix "${folder}"`, [], { shell: true });
  if (code !== 0) throw new Error(`The dependencies could not be installed: \`npm ci\` failed in ${folder}, see above.`);
};
