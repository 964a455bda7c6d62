import { CPU_RATE } from './CPU_RATE.mjs';
import { readMetrics } from './readMetrics.mjs';

/**
 * The time that the main thread has had so far, in milliseconds of a slow one.
 *
 * It is read in visits that are not slowed down, and multiplied: the browser slows a thread down by letting it spin for a
 * share of the time that passes, so on a busy machine it would spin for time that it never had.
 *
 * @param {import('@playwright/test').CDPSession} cdp
 */
export const readTime = async (cdp) => (await readMetrics(cdp)).TaskDuration * 1000 * CPU_RATE;
