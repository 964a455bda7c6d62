import { setTimeout as sleep } from 'node:timers/promises';
import { watchBanner } from '../page/watchBanner.mjs';
import { watchPage } from '../page/watchPage.mjs';
import { CPU_RATE } from './CPU_RATE.mjs';
import { readTime } from './readTime.mjs';

/** A phone's network, in milliseconds and bytes a second. */
const MOBILE = { offline: false, latency: 60, downloadThroughput: 9e6 / 8, uploadThroughput: 3e6 / 8 };

/**
 * What a visit is to.
 *
 * @typedef {object} Visit
 * @property {import('@playwright/test').Browser} browser
 * @property {string} origin
 * @property {string} path
 * @property {number} scripts how many scripts the page holds
 * @property {Awaited<ReturnType<import('@playwright/test').BrowserContext['storageState']>>} [state] what an earlier visit left behind
 * @property {boolean} [isMobile] over a phone's network instead of none
 * @property {boolean} [isSlow] on a slow main thread, which is the default
 * @property {{ banner: string, accept: string }} [watch] the banner to wait for
 */

/**
 * What it is done with.
 *
 * @typedef {object} Opened
 * @property {import('@playwright/test').Page} page
 * @property {import('@playwright/test').CDPSession} cdp
 * @property {string[]} requests paths of what was fetched
 * @property {string[]} errors
 * @property {number} before the time of the main thread before the page was opened
 */

/**
 * Opens a page as a new visitor, does something with it, and forgets all of it.
 *
 * @template Result
 * @param {Visit} visit
 * @param {(opened: Opened) => Promise<Result>} act
 */
export const openPage = async ({ browser, origin, path, scripts, state, isMobile, isSlow = true, watch }, act) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    // Some peers show nothing to robots, as a headless browser calls itself.
    userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version()} Safari/537.36`,
    ...(state ? { storageState: state } : {}),
  });
  try {
    await context.addInitScript(watchPage, { scripts });
    if (watch) await context.addInitScript(watchBanner, watch);
    const page = await context.newPage();
    /** @type {string[]} */
    const requests = [];
    /** @type {string[]} */
    const errors = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    page.on('pageerror', ({ message }) => errors.push(message));
    const cdp = await context.newCDPSession(page);
    // The process of the page and its connection are then there before anything is measured.
    await page.goto(`${origin}/blank.html`);
    if (isSlow) await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
    if (isMobile) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', MOBILE);
    }
    // Time that the thread had, not time that passed: other programs on the machine do not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await sleep(100);
    requests.length = 0;
    const before = await readTime(cdp);
    await page.goto(origin + path);
    return await act({ page, cdp, requests, errors, before });
  } finally {
    await context.close();
  }
};
