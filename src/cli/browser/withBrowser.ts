import type { Browser } from '@playwright/test';
import { findChromium } from '../../../scripts/findChromium.mjs';
import { Problem } from '../Problem.ts';
import { loadPlaywright } from './loadPlaywright.ts';

/** The browser's own calls would be taken for those of the page. */
const ARGUMENTS = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** A browser for as long as the work takes. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const chromium = await loadPlaywright();
  const browser = await start(chromium);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function start(chromium: Awaited<ReturnType<typeof loadPlaywright>>): Promise<Browser> {
  try {
    const executablePath = await findChromium();
    return await chromium.launch({ args: ARGUMENTS, ...(executablePath && { executablePath }) });
  } catch (error) {
    throw new Problem(
      `No browser would start: ${(error as Error).message.split('\n')[0] ?? ''}\n` +
        'Install Chromium or Chrome (`npx playwright-core install chromium`), or name its executable in FIKA_CHROMIUM.',
    );
  }
}
