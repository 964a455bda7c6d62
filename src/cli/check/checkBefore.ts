import type { Browser } from '@playwright/test';
import { createTraces } from '../scan/createTraces.ts';
import { kindOf, placeOf, whoseOf } from '../scan/describeTrace.ts';
import { isOfSite } from '../scan/isOfSite.ts';
import { isTooEarly } from '../scan/isTooEarly.ts';
import { nameTraces } from '../scan/nameTraces.ts';
import { siteOf } from '../scan/siteOf.ts';
import { watch, type Watch } from '../scan/watch.ts';
import { breach } from './breach.ts';
import { openVisit } from './openVisit.ts';
import type { PageFinding } from './PageFinding.ts';

/** R01: what the page stores and sends although nobody has answered. */
export async function checkBefore(browser: Browser, url: string, config: unknown, wait: number): Promise<PageFinding[]> {
  const site = await siteOf(browser, url);
  const traces = createTraces();
  let eyes: Watch | undefined;
  await openVisit(
    browser,
    url,
    async ({ page }) => {
      await page.mouse.wheel(0, 2_000);
      await page.waitForTimeout(wait);
      await eyes?.collect(page, url);
    },
    async (context, page) => {
      eyes = await watch(context, 'before', (host) => isOfSite(host, site), traces);
      eyes.follow(page, url);
    },
  );
  return nameTraces(traces.all(), config)
    .filter(isTooEarly)
    .map((trace) => breach('R01', trace.name, `It is there before an answer: ${kindOf(trace)}; ${whoseOf(trace)}; ${placeOf(trace)}.`));
}
