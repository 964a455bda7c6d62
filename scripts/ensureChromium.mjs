import { findChromium } from './findChromium.mjs';
import { installPackages } from './installPackages.mjs';

/**
 * Finds a browser, or installs one where it can.
 *
 * @returns {Promise<string>} the path of its executable
 */
export const ensureChromium = async () => {
  const path = (await findChromium()) ?? ((await installPackages(['chromium', 'chromium-headless-shell'])) ? await findChromium() : undefined);
  if (path) return path;
  throw new Error(
    'No Chromium or Chrome was found for the browser tests. ' +
      'Install one (`npx playwright install chromium`, or your system\'s package) or name its executable in FIKA_CHROMIUM.',
  );
};
