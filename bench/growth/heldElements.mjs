import { fika } from '../managers/fika.mjs';
import { none } from '../managers/none.mjs';
import { makeScripts } from '../page/makeScripts.mjs';
import { renderPage } from '../page/renderPage.mjs';
import { until } from '../visits/until.mjs';
import { costOf } from './costOf.mjs';
import { openGrown } from './openGrown.mjs';

/** @type {import('./GROWTH.mjs').Growth} */
export const heldElements = {
  title: 'Held elements',
  unit: 'elements',
  sizes: [10, 100, 1000, 10_000],
  columns: ['load', 'accept until all have run'],
  costs: 'ms of main thread',
  async measure(tools, size) {
    // Inline, so that it is the manager that is measured, and not the network.
    const scripts = makeScripts(size, { inlineOnly: true });
    const [alone] = await openGrown(tools, renderPage(none, scripts), size, async ({ loaded }) => [loaded]);
    return openGrown(tools, renderPage(fika, scripts), size, async ({ page, cdp, loaded }) => {
      const accepted = await costOf(cdp, async () => {
        await page.evaluate('fika.acceptAll()');
        await until(page, 'bench.allRan', 'not all scripts ran');
      });
      return [loaded - alone, accepted];
    });
  },
};
