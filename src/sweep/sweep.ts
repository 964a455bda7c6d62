import { createPlan, type SweepOrder } from './createPlan.ts';
import { findHttpOnly } from './findHttpOnly.ts';
import type { Leftover } from '../consent/Leftover.ts';
import { sweepLater } from './sweepLater.ts';
import { sweepNow } from './sweepNow.ts';

/**
 * Deletes what revoked services left in the browser, as far as they declare it, and says what is left of it and why.
 * Cookies and keys are gone when it returns; databases and caches when its promise settles, which never takes long and
 * never fails.
 */
export async function sweep(order: SweepOrder): Promise<Leftover[]> {
  const plan = createPlan(order);
  const { leftovers } = sweepNow(plan);
  const late = await Promise.all([sweepLater(plan), findHttpOnly(plan)]);
  const all = [...plan.leftovers, ...leftovers, ...late.flat()];
  // A service may declare `_ga` and `_g*`.
  return [...new Map(all.map((one) => [JSON.stringify([one.service, one.kind, one.name]), one])).values()];
}
