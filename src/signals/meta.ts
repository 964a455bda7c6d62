import type { CreateSignal } from './CreateSignal.ts';
import { createTeller } from './createTeller.ts';
import { functionAt } from './functionAt.ts';
import { isGranted } from './isGranted.ts';
import { questionOf } from './questionOf.ts';

/**
 * Meta Pixel. Fika makes no queue for it: where there is an `fbq` already, Meta's snippet loads nothing. Holding and
 * revoking are the same word, so that is said once.
 */
export const createMeta: CreateSignal = (config) => {
  const question = questionOf(config, 'meta', 'advertising');
  return createTeller({
    isThere: () => !!functionAt('fbq'),
    read: (state) => ({ mayTrack: isGranted(state, question), isOptOut: state.mode === 'opt-out' }),
    tell({ mayTrack, isOptOut }) {
      // Limited Data Use; with 0, 0 Meta finds out the state of the visitor.
      if (isOptOut) functionAt('fbq')?.('dataProcessingOptions', mayTrack ? [] : ['LDU'], 0, 0);
      functionAt('fbq')?.('consent', mayTrack ? 'grant' : 'revoke');
    },
  });
};
