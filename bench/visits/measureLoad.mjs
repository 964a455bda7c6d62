import { setTimeout as sleep } from 'node:timers/promises';
import { openPage } from './openPage.mjs';
import { readMetrics } from './readMetrics.mjs';
import { readTime } from './readTime.mjs';
import { until } from './until.mjs';

/** Time for what follows the load event, in milliseconds; tarteaucitron starts only then. */
const SETTLE = 2000;

/**
 * A visit without a click: what the page costs.
 *
 * @param {import('./openPage.mjs').Visit & { banner: string, isReturn: boolean }} visit
 */
export const measureLoad = ({ banner, isReturn, ...visit }) =>
  openPage(visit, async ({ page, cdp, requests, errors, before }) => {
    await sleep(SETTLE);
    const isShown = `!!bench.boxOf(${JSON.stringify(banner)})`;
    if (isReturn) await until(page, 'bench.allRan', 'not all scripts ran');
    else if (banner) await until(page, isShown, 'no banner came');
    const mainThread = (await readTime(cdp)) - before;
    const seen = await page.evaluate(
      `({ ran: bench.order, allRan: bench.allRan, longTasks: bench.longTasks(0), shift: bench.shift(), isAsked: ${banner ? isShown : false} })`,
    );
    // What is left after it was cleared away; twice, for what only the first time lets go.
    for (let times = 2; times > 0; times--) await cdp.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap } = await readMetrics(cdp);
    return { ...seen, mainThread, heap: heap / 1000, requests, errors };
  });
