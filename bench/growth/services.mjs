import { fika } from '../managers/fika.mjs';
import { none } from '../managers/none.mjs';
import { makeScripts } from '../page/makeScripts.mjs';
import { renderPage } from '../page/renderPage.mjs';
import { toInline } from '../page/toInline.mjs';
import { toTag } from '../page/toTag.mjs';
import { FEW } from '../visits/FEW.mjs';
import { until } from '../visits/until.mjs';
import { costOf } from './costOf.mjs';
import { openGrown } from './openGrown.mjs';

const CATEGORIES = ['performance', 'functional', 'advertising'];

/** @param {number} size */
const toConfig = (size) => ({
  services: Object.fromEntries(
    Array.from({ length: size }, (_, index) => [
      `service${index}`,
      {
        category: CATEGORIES[index % CATEGORIES.length],
        name: `Service ${index}`,
        provider: `Vendor ${index}`,
        policy: `https://vendor${index}.example/privacy`,
        cookies: [{ name: `_v${index}`, party: 'first', duration: '2 years', purpose: 'Counts visits.' }],
      },
    ]),
  ),
});

/** @type {import('./GROWTH.mjs').Growth} */
export const services = {
  title: 'Declared services, 50 held scripts',
  unit: 'services',
  sizes: [1, 10, 100, 1000],
  columns: ['load', 'the settings window opens', 'accept until all have run'],
  costs: 'ms of main thread',
  async measure(tools, size) {
    const scripts = makeScripts(FEW, { inlineOnly: true });
    // The first third of the services is found on the page, in turns.
    const tag = (/** @type {import('../page/makeScripts.mjs').HeldScript} */ script) =>
      toTag(script, `type="text/plain" data-category="${script.category}" data-service="service${script.index % size}"`);
    const extra = `<script>window.fikaConfig = ${toInline(toConfig(size))};</script>\n`;
    const [alone] = await openGrown(tools, renderPage(none, scripts, { extra }), FEW, async ({ loaded }) => [loaded]);
    return openGrown(tools, renderPage({ ...fika, tag }, scripts, { extra }), FEW, async ({ page, cdp, loaded }) => {
      const opened = await costOf(cdp, async () => {
        await page.evaluate("fika.open('preferences')");
        await until(page, `!!bench.boxOf('fika-consent >>> [part~="preferences"]')`, 'no window came');
      });
      const accepted = await costOf(cdp, async () => {
        await page.evaluate('fika.acceptAll()');
        await until(page, 'bench.allRan', 'not all scripts ran');
      });
      return [loaded - alone, opened, accepted];
    });
  },
};
