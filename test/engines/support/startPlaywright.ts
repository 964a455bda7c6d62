import type { Browser, BrowserContext, LaunchOptions, Page, PlaywrightWorkerArgs } from '@playwright/test';
import { findChromium } from '../../../scripts/findChromium.mjs';
import { findFirefox } from '../../../scripts/findFirefox.mjs';
import type { Driver, Engine } from './Driver.ts';

type Playwright = PlaywrightWorkerArgs['playwright'];

/** Chromium's sandbox refuses to run as root, which is who containers run as. */
const isRoot = process.getuid?.() === 0;

const launch = {
  chromium: async ({ chromium }: Playwright, options: LaunchOptions): Promise<Browser> =>
    chromium.launch({ ...options, ...named(await findChromium()), args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])] }),
  // By WebDriver BiDi, which the Firefox of a distribution speaks; Playwright's own Firefox is another build.
  firefox: async ({ firefox }: Playwright, options: LaunchOptions): Promise<Browser> =>
    firefox.launch({
      ...options,
      ...named(findFirefox()),
      channel: 'moz-firefox',
      // A page from the back/forward cache is out of the driver's reach.
      firefoxUserPrefs: {
        'fission.bfcacheInParent': false,
        'browser.sessionhistory.max_total_viewers': 0,
        // A process for each site, and one more in waiting, cost more than the tests.
        'fission.autostart': false,
        'dom.ipc.processCount': 1,
        'dom.ipc.processPrelaunch.enabled': false,
      },
    }),
};

const named = (executablePath: string | undefined): LaunchOptions => (executablePath ? { executablePath } : {});

const drive = (page: Page, context: BrowserContext): Driver => ({
  goto: async (url) => void (await page.goto(url)),
  reload: async () => void (await page.reload()),
  back: async () => void (await page.goBack()),
  run: (expression) => page.evaluate(expression),
  // Not for the frames that a click lets load: a test waits for what it wants to see.
  click: (selector) => page.locator(selector).filter({ visible: true }).first().click({ timeout: 20_000, noWaitAfter: true }),
  press: (key) => page.keyboard.press(key),
  cookies: async () =>
    (await context.cookies()).map(({ expires, ...cookie }) => ({ ...cookie, expires: expires > 0 ? expires : undefined })),
  newTab: async () => drive(await context.newPage(), context),
});

/** Starts Chromium or Firefox. */
export const startPlaywright = async (playwright: Playwright, name: keyof typeof launch): Promise<Engine> => {
  const browser = await launch[name](playwright, {});
  return {
    async open({ viewport: [width, height], language, initScript }) {
      const context = await browser.newContext({ viewport: { width, height }, locale: language });
      if (initScript) await context.addInitScript(initScript);
      return { driver: drive(await context.newPage(), context), close: () => context.close() };
    },
    close: () => browser.close(),
  };
};
