import { answerTo } from './answerTo.ts';
import type { CreateSignal } from './CreateSignal.ts';
import { createTeller } from './createTeller.ts';
import { functionAt } from './functionAt.ts';
import { isLoaded } from './isLoaded.ts';
import { questionOf } from './questionOf.ts';

/**
 * PostHog. It remembers what it was told, and versions before 1.445 send a billed `$opt_in` event with each grant, so a
 * grant is said only where it is opted out.
 */
export const createPostHog: CreateSignal = (config) => {
  const question = questionOf(config, 'posthog', 'performance');
  return createTeller({
    isThere: () => isLoaded('posthog', 'has_opted_out_capturing'),
    read: (state) => answerTo(state, question),
    tell(answer) {
      const isOut = functionAt('posthog.has_opted_out_capturing')?.() === true;
      if (answer) {
        if (isOut) functionAt('posthog.opt_in_capturing')?.();
      } else if (!isOut || answer === false) {
        // Undecided is no refusal: with `cookieless_mode: 'on_reject'` that would start the counting of visits.
        functionAt('posthog.opt_out_capturing')?.();
      }
    },
  });
};
