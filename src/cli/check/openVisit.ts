import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { openPage } from '../browser/openPage.ts';
import { Problem } from '../Problem.ts';
import { part } from './part.ts';

/** A page with Fika, as a visitor who was never there before has it. */
export interface Visit {
  readonly page: Page;
  readonly banner: Locator;
  readonly preferences: Locator;
  /** What takes a visitor back to the preferences: Fika's own button or one of the page. */
  readonly reopen: Locator;
  /** Whether the banner appears. */
  hasBanner(): Promise<boolean>;
  consent(): Promise<Consent>;
  /** Opens the preferences from the banner; from then on its buttons are those of the preferences. */
  openPreferences(): Promise<void>;
}

export interface Consent {
  readonly decided: boolean;
  readonly granted: readonly string[];
  readonly mode: 'opt-in' | 'opt-out';
}

/** How long Fika may take to be there. */
const PATIENCE_MS = 10_000;

function createVisit(page: Page): Visit {
  const host = page.locator('fika-consent');
  const banner = host.locator(part('banner'));
  const preferences = host.locator(part('preferences'));
  const seen = (locator: Locator): Promise<boolean> =>
    locator.waitFor({ state: 'visible', timeout: PATIENCE_MS }).then(
      () => true,
      () => false,
    );
  return {
    page,
    banner,
    preferences,
    reopen: host.locator(part('reopen')).or(page.locator('[data-fika="preferences"], a[href$="#fika"]')).filter({ visible: true }),
    hasBanner: () => seen(banner),
    consent: () =>
      page.evaluate(() => {
        const { decided, granted, mode } = (window as unknown as { fika: { consent: Consent } }).fika.consent;
        return { decided, granted, mode };
      }),
    async openPreferences() {
      await banner.locator(part('settings')).click({ timeout: PATIENCE_MS });
      await seen(preferences);
    },
  };
}

/** Opens the page for as long as the work takes, in a window of its own with nothing remembered. */
export async function openVisit<T>(
  browser: Browser,
  url: string,
  work: (visit: Visit) => Promise<T>,
  prepare: (context: BrowserContext, page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await prepare(context, page);
    await openPage(page, url);
    const hasFika = await page.waitForFunction(() => typeof (window as { fika?: { allows?: unknown } }).fika?.allows === 'function', null, { timeout: PATIENCE_MS }).then(
      () => true,
      () => false,
    );
    if (!hasFika) throw new Problem(`There is no Fika on ${url}: no script of the page sets window.fika.`);
    return await work(createVisit(page));
  } finally {
    await context.close();
  }
}
