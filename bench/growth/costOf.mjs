import { readMetrics } from '../visits/readMetrics.mjs';

/**
 * The time that the main thread spends while something is done, in milliseconds.
 *
 * @param {import('@playwright/test').CDPSession} cdp
 * @param {() => Promise<unknown>} act
 */
export const costOf = async (cdp, act) => {
  const { TaskDuration: before } = await readMetrics(cdp);
  await act();
  const { TaskDuration: after } = await readMetrics(cdp);
  return (after - before) * 1000;
};
