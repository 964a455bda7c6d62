import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// The first has no window to draw: every page of a test opens in half the time.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const MAC_APPS = ['Google Chrome', 'Chromium'];

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** A browser named by the environment must be there: another one in its place would surprise. */
const named = () => {
  for (const variable of ['FIKA_CHROMIUM', 'CHROMIUM_BIN']) {
    const path = process.env[variable];
    if (!path) continue;
    if (!isFile(path)) throw new Error(`${variable} names ${path}, which does not exist.`);
    return path;
  }
  return undefined;
};

const onPath = () =>
  (process.env.PATH ?? '').split(delimiter).filter(Boolean).flatMap((folder) => NAMES.map((name) => join(folder, name)));

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
    return chromium.executablePath();
  } catch {
    return '';
  }
};

/**
 * The path of a Chromium or Chrome to test with, if there is one.
 *
 * @returns {Promise<string | undefined>}
 */
export const findChromium = async () => {
  const onSystem = [...onPath(), ...(PLACES[process.platform]?.() ?? [])];
  return named() ?? onSystem.find(isFile) ?? [await ofPlaywright()].find(isFile);
};
