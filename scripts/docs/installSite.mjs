import { isInstalled } from '../isInstalled.mjs';
import { run } from '../run.mjs';

/**
 * Installs what the lock file of the site names, unless it is there already.
 *
 * @param {string} folder
 */
export const installSite = async (folder) => {
  if (isInstalled(folder)) return;
  console.log('Installing what the site is built with (npm ci)');
  const { code } = await run('npm', ['ci', '--prefix', folder], { shell: process.platform === 'win32' });
  if (code !== 0) throw new Error('The site could not be set up: `npm ci --prefix site` failed, see above.');
};
