import { readTime } from '../visits/readTime.mjs';

/**
 * The time that the main thread spends while something is done, in milliseconds.
 *
 * @param {import('@playwright/test').CDPSession} cdp
 * @param {() => Promise<unknown>} act
 */
export const costOf = async (cdp, act) => {
  const before = await readTime(cdp);
  await act();
  return (await readTime(cdp)) - before;
};
