import { openPage } from './openPage.mjs';
import { until } from './until.mjs';

/**
 * A visit until the banner stands, over a phone's network.
 *
 * @param {import('./openPage.mjs').Visit} visit
 */
export const measureBanner = (visit) =>
  openPage({ ...visit, isMobile: true }, async ({ page }) => {
    await until(page, 'bench.standsAt', 'no banner came');
    return /** @type {number} */ (await page.evaluate('bench.standsAt'));
  });
