import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks the page until it says yes; seldom enough not to disturb it.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} expression
 * @param {string} failure what to say when it does not
 */
export const until = async (page, expression, failure) => {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(150)) {
    if (await page.evaluate(expression)) return;
  }
  throw new Error(`${page.url()}: ${failure}`);
};
