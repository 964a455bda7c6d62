import { chromium } from '@playwright/test';
import { findChromium } from '../scripts/findChromium.mjs';

/** With a window to draw where there is one: the browser without shows no frame to anybody, so its paints are not a visitor's. */
export const startBrowser = async () => {
  const executablePath = await findChromium({ hasWindows: true });
  // Chromium's sandbox refuses to run as root, which is who containers run as.
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--disable-gpu',
      // The browser's own calls would disturb what is measured.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Some peers show nothing to robots.
      '--disable-blink-features=AutomationControlled',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  });
  return { browser, isHeadlessShell: /headless.shell/.test(executablePath ?? '') };
};
