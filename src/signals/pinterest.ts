import type { CreateSignal } from './CreateSignal.ts';
import { createTeller } from './createTeller.ts';
import { functionAt } from './functionAt.ts';
import { isGranted } from './isGranted.ts';
import { questionOf } from './questionOf.ts';

/**
 * Pinterest tag. Fika makes no queue for it: where there is a `pintrk` already, Pinterest's snippet loads nothing. One
 * call, with what holds: a *false* deletes its cookies.
 */
export const createPinterest: CreateSignal = (config) => {
  const question = questionOf(config, 'pinterest', 'advertising');
  return createTeller({
    isThere: () => !!functionAt('pintrk'),
    read: (state) => isGranted(state, question),
    tell: (mayTrack) => functionAt('pintrk')?.('setconsent', mayTrack),
  });
};
