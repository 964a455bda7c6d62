import type { CreateSignal } from './CreateSignal.ts';
import { createTeller } from './createTeller.ts';
import { isGranted } from './isGranted.ts';
import { pushTo } from './pushTo.ts';
import { questionOf } from './questionOf.ts';

/** Microsoft Advertising. UET takes three arguments of its own, not an array or an Arguments object. */
export const createMicrosoft: CreateSignal = (config) => {
  const question = questionOf(config, 'microsoft', 'advertising');
  return createTeller({
    read: (state) => isGranted(state, question),
    tell(mayTrack, isFirst) {
      // Without a default UET takes consent for granted.
      if (isFirst) pushTo('uetq', 'consent', 'default', { ad_storage: 'denied' });
      if (mayTrack || !isFirst) pushTo('uetq', 'consent', 'update', { ad_storage: mayTrack ? 'granted' : 'denied' });
    },
  });
};
