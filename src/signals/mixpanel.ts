import type { CreateSignal } from './CreateSignal.ts';
import { createTeller } from './createTeller.ts';
import { functionAt } from './functionAt.ts';
import { isGranted } from './isGranted.ts';
import { isLoaded } from './isLoaded.ts';
import { questionOf } from './questionOf.ts';

/** Mixpanel. It remembers what it was told and sends an event with each grant, so only what is new to it is said. */
export const createMixpanel: CreateSignal = (config) => {
  const question = questionOf(config, 'mixpanel', 'performance');
  return createTeller({
    isThere: () => isLoaded('mixpanel', 'has_opted_out_tracking'),
    read: (state) => isGranted(state, question),
    tell(mayTrack) {
      const isOut = functionAt('mixpanel.has_opted_out_tracking')?.() === true;
      if (mayTrack && isOut) functionAt('mixpanel.opt_in_tracking')?.();
      // By itself it would delete the profile and the charges of a customer who is logged in; nobody asked for that.
      if (!mayTrack && !isOut) functionAt('mixpanel.opt_out_tracking')?.({ delete_user: false });
    },
  });
};
