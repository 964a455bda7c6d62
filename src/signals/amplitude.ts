import type { CreateSignal } from './CreateSignal.ts';
import { createTeller } from './createTeller.ts';
import { functionAt } from './functionAt.ts';
import { isGranted } from './isGranted.ts';
import { questionOf } from './questionOf.ts';

/** Amplitude. It remembers the last of these in a cookie of its own, so every page says what holds. */
export const createAmplitude: CreateSignal = (config) => {
  const question = questionOf(config, 'amplitude', 'performance');
  return createTeller({
    isThere: () => !!functionAt('amplitude.setOptOut'),
    read: (state) => !isGranted(state, question),
    tell: (isOut) => functionAt('amplitude.setOptOut')?.(isOut),
  });
};
