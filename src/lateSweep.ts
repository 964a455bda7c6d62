import { cookieValues } from './consent/cookieValues.ts';
import { fromCookie } from './consent/fromCookie.ts';
import { isAllowed } from './consent/isAllowed.ts';
import type { Leftover } from './consent/Leftover.ts';
import type { Guard } from './Guard.ts';
import { readCookies } from './storage/readCookies.ts';
import type { SweepOrder } from './sweep/createPlan.ts';
import { keepSwept } from './sweep/keepSwept.ts';
import { sweep } from './sweep/sweep.ts';
import { watchLeaving } from './sweep/watchLeaving.ts';

/**
 * Deletes what denied services have stored, keeps it deleted while the page lives, and reloads where nothing else helps.
 * Resolves with what could not be deleted.
 */
export function createSweep({ config, store, gate }: Guard): () => Promise<Leftover[]> {
  const { name } = config.storage;
  const order = (): SweepOrder => {
    const declared = config.services.map(({ id, category }) => ({
      id,
      isDenied: !isAllowed(store.state, category, id),
      cookies: config.read<unknown[]>(`services.${id}.cookies`, [], Array.isArray),
      storage: config.read<unknown[]>(`services.${id}.storage`, [], Array.isArray),
    }));
    return {
      revoked: declared.filter(({ isDenied }) => isDenied),
      allowed: declared.filter(({ isDenied }) => !isDenied),
      own: [name, `${name}-services`, 'fika-log:*', 'fika-shown'],
    };
  };
  const shouldReload = config.read<'on-withdraw' | 'never'>('reload', 'on-withdraw', 'never') === 'on-withdraw';
  let stop: (() => void) | undefined;
  const isLeaving = watchLeaving();
  /** Where the browser refused the cookie, a fresh page knows nothing of the answer, and under opt-out it would run everything. */
  const isLost = (): boolean => {
    const { decision, mode } = store.state;
    return mode === 'opt-out' && !!decision && !cookieValues(readCookies(), name).some((value) => fromCookie(value)?.at === decision.at);
  };

  return async () => {
    stop?.();
    stop = keepSwept(order);
    const leftovers = await sweep(order());
    // A task later, so that who hears of it, the log above all, can put it down first.
    if (shouldReload && gate.hasRunRevoked()) {
      setTimeout(() => {
        // Where the visitor is going there is a fresh page; a reload would stop them on the way.
        if (!isLeaving() && !isLost()) location.reload();
      });
    }
    return leftovers;
  };
}
