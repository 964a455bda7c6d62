import { isAllowed } from './consent/isAllowed.ts';
import type { Guard } from './Guard.ts';
import type { SweepOrder } from './sweep/createPlan.ts';
import { keepSwept } from './sweep/keepSwept.ts';
import type { Leftover } from './consent/Leftover.ts';
import { sweep } from './sweep/sweep.ts';

/**
 * Deletes what denied services have stored, keeps it deleted while the page lives, and reloads where nothing else helps.
 * Resolves with what could not be deleted.
 */
export function createSweep({ config, store, gate }: Guard): () => Promise<Leftover[]> {
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
      own: `${config.storage.name}*`,
    };
  };
  const shouldReload = config.read<'on-withdraw' | 'never'>('reload', 'on-withdraw', 'never') === 'on-withdraw';
  let stop: (() => void) | undefined;
  let isLeaving = false;
  // Where the visitor is going there is a fresh page; a reload now would stop them on the way.
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigate', (event) => {
    if (!(event as Event & { destination: { sameDocument: boolean } }).destination.sameDocument) isLeaving = true;
  });

  return async () => {
    stop?.();
    stop = keepSwept(order);
    const leftovers = await sweep(order());
    // A task later, so that who hears of it, the log above all, can put it down first.
    if (shouldReload && gate.hasRunRevoked()) {
      setTimeout(() => {
        if (!isLeaving) location.reload();
      });
    }
    return leftovers;
  };
}
