import { join } from 'node:path';
import { findProgram } from './findProgram.mjs';

// The first has no window to draw: every page of a test opens in half the time.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const VARIABLES = ['FIKA_CHROMIUM', 'CHROMIUM_BIN'];

const MAC_APPS = ['Google Chrome', 'Chromium'];

const onMac = () =>
  ['/', process.env.HOME ?? '/'].flatMap((home) =>
    MAC_APPS.map((app) => join(home, 'Applications', `${app}.app`, 'Contents', 'MacOS', app)),
  );

const onWindows = () =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => ['Google\\Chrome', 'Chromium'].map((app) => `${folder}\\${app}\\Application\\chrome.exe`));

const PLACES = { darwin: onMac, win32: onWindows };

/** The one that `npx playwright install chromium` puts in place; none before the dependencies are installed. */
const ofPlaywright = async () => {
  try {
    const { chromium } = await import('@playwright/test');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
};

/**
 * The path of a Chromium or Chrome to test with, if there is one.
 *
 * @returns {Promise<string | undefined>}
 */
export const findChromium = async () => {
  const places = [...(PLACES[process.platform]?.() ?? []), ...(await ofPlaywright())];
  return findProgram({ names: NAMES, variables: VARIABLES, places });
};
