import { setTimeout as sleep } from 'node:timers/promises';
import { fika } from '../managers/fika.mjs';
import { openPage } from '../visits/openPage.mjs';
import { readTime } from '../visits/readTime.mjs';
import { until } from '../visits/until.mjs';

/**
 * Opens a page and waits until nothing more happens; `loaded` is the main-thread time until then.
 *
 * @param {import('./GROWTH.mjs').Tools} tools
 * @param {string} html
 * @param {number} scripts
 * @param {(opened: import('../visits/openPage.mjs').Opened & { loaded: number }) => Promise<number[]>} act
 */
export const openGrown = ({ browser, server }, html, scripts, act) => {
  const path = '/pages/grown.html';
  server.add(path, html);
  return openPage({ browser, origin: server.origin, path, scripts, isSlow: false }, async (opened) => {
    const { page, cdp, before } = opened;
    await sleep(1000);
    await until(page, `!window.fika || !!bench.boxOf(${JSON.stringify(fika.banner)})`, 'no banner came');
    return act({ ...opened, loaded: (await readTime(cdp)) - before });
  });
};
