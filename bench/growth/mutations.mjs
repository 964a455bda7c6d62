import { setTimeout as sleep } from 'node:timers/promises';
import { fika } from '../managers/fika.mjs';
import { none } from '../managers/none.mjs';
import { makeScripts } from '../page/makeScripts.mjs';
import { renderPage } from '../page/renderPage.mjs';
import { FEW } from '../visits/FEW.mjs';
import { costOf } from './costOf.mjs';
import { openGrown } from './openGrown.mjs';

const SECONDS = 2;

/** In the page: puts in so many elements a second, and takes each out again, so that the page does not grow. */
const mutate = (/** @type {number} */ rate) => {
  const start = performance.now();
  let done = 0;
  setInterval(() => {
    for (const due = ((performance.now() - start) / 1000) * rate; done < due; done++) {
      document.querySelector('.mutation')?.remove();
      const added = document.createElement('p');
      added.className = 'mutation';
      document.body.append(added);
    }
  }, 20);
};

/** @type {import('./GROWTH.mjs').Growth} */
export const mutations = {
  title: 'Elements put in a second, 50 held scripts',
  unit: 'a second',
  sizes: [0, 5, 50, 500, 5000],
  columns: ['watching'],
  costs: 'ms of main thread a second',
  async measure(tools, rate) {
    const scripts = makeScripts(FEW, { inlineOnly: true });
    /** @type {number[]} */
    const spent = [];
    for (const manager of [none, fika]) {
      const [cost] = await openGrown(tools, renderPage(manager, scripts), FEW, async ({ page, cdp }) => [
        await costOf(cdp, async () => {
          await page.evaluate(mutate, rate);
          await sleep(SECONDS * 1000);
        }),
      ]);
      spent.push(cost / SECONDS);
    }
    const [alone, together] = spent;
    return [together - alone];
  },
};
