import { answerTo } from './answerTo.ts';
import type { CreateSignal } from './CreateSignal.ts';
import { createTeller } from './createTeller.ts';
import { functionAt } from './functionAt.ts';
import { questionOf } from './questionOf.ts';

/** Does Adobe remember a yes, which no longer counts? */
const isRemembered = (): boolean => /(^|; )kndctr_[^=;]*_consent=general(=|%3D)in/i.test(document.cookie);

/**
 * Adobe Web SDK. On the first visit nothing is said until there is an answer, because a call goes to Adobe's servers;
 * until then its own `defaultConsent: 'pending'` holds.
 */
export const createAdobe: CreateSignal = (config) => {
  const question = questionOf(config, 'adobe', 'performance');
  return createTeller({
    isThere: () => !!functionAt('alloy'),
    read: (state) => answerTo(state, question),
    tell(answer, isFirst) {
      if (answer === undefined && isFirst && !isRemembered()) return;
      const consent = [{ standard: 'Adobe', version: '1.0', value: { general: answer ? 'in' : 'out' } }];
      // It rejects while it is not configured, or its server is out of reach; the page shall not hear of that.
      void Promise.resolve(functionAt('alloy')?.('setConsent', { consent })).catch(() => undefined);
    },
  });
};
