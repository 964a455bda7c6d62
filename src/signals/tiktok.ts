import { answerTo } from './answerTo.ts';
import type { CreateSignal } from './CreateSignal.ts';
import { createTeller } from './createTeller.ts';
import { functionAt } from './functionAt.ts';
import { questionOf } from './questionOf.ts';

/** TikTok Pixel. What it holds it sends when granted, and drops when revoked; so undecided is not denied here. */
export const createTikTok: CreateSignal = (config) => {
  const question = questionOf(config, 'tiktok', 'advertising');
  return createTeller({
    isThere: () => !!functionAt('ttq.holdConsent'),
    read: (state) => answerTo(state, question),
    tell(answer, isFirst) {
      if (isFirst || answer === undefined) functionAt('ttq.holdConsent')?.();
      if (answer !== undefined) functionAt(answer ? 'ttq.grantConsent' : 'ttq.revokeConsent')?.();
    },
  });
};
