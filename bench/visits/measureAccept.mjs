import { setTimeout as sleep } from 'node:timers/promises';
import { watchClick } from '../page/watchClick.mjs';
import { openPage } from './openPage.mjs';
import { until } from './until.mjs';

/**
 * What a click on "Accept all" did.
 *
 * @typedef {object} Accepted
 * @property {number} banner when it stood, in milliseconds since the start
 * @property {number} paint from the click to the next paint
 * @property {number} allRan from the click until the last script had run
 * @property {number} longTasks
 * @property {number[]} ran
 */

/**
 * A first visit with a click on "Accept all".
 *
 * @param {import('./openPage.mjs').Visit & { accept: string }} visit
 */
export const measureAccept = ({ accept, ...visit }) =>
  openPage(visit, async ({ page, errors }) => {
    await until(page, 'bench.standsAt', 'no banner came');
    // Animations end, and what is done later is done.
    await sleep(800);
    const { x, y, width, height } = await page.evaluate(`bench.boxOf(${JSON.stringify(accept)})`);
    await page.mouse.move(x + width / 2, y + height / 2);
    await sleep(150);
    const ranBefore = await page.evaluate('bench.order.length');
    await page.evaluate(watchClick);
    await page.mouse.down();
    await page.mouse.up();
    await until(page, 'bench.allRan', 'not all scripts ran after the click');
    // Event Timing tells late, and what runs twice runs now.
    await sleep(400);
    /** @type {Accepted} */
    const accepted = await page.evaluate(`({
      banner: bench.standsAt, paint: bench.paint(), allRan: bench.allRan - bench.clickedAt,
      longTasks: bench.longTasks(bench.clickedAt), ran: bench.order })`);
    return { ...accepted, ranBefore, errors, state: await page.context().storageState() };
  });
