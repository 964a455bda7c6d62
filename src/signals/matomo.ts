import type { CreateSignal } from './CreateSignal.ts';
import { createTeller } from './createTeller.ts';
import { isGranted } from './isGranted.ts';
import { optionsOf } from './optionsOf.ts';
import { pushTo } from './pushTo.ts';
import { questionOf } from './questionOf.ts';

const COMMANDS = {
  tracking: { require: 'requireConsent', grant: 'setConsentGiven', revoke: 'forgetConsentGiven' },
  cookies: { require: 'requireCookieConsent', grant: 'setCookieConsentGiven', revoke: 'forgetCookieConsentGiven' },
};

/** Did Matomo itself remember a consent, for a tool before Fika? It would count for more than what Fika says. */
const isRemembered = (): boolean => /(^|; )mtm_(cookie_)?consent=/.test(document.cookie);

/** Matomo. Granting and forgetting do nothing unless consent is required first. */
export const createMatomo: CreateSignal = (config) => {
  const question = questionOf(config, 'matomo', 'performance');
  const isRead = 'hold' in optionsOf(config, 'matomo');
  const hold = isRead ? config.read<keyof typeof COMMANDS>('signals.matomo.hold', 'tracking', 'cookies') : 'tracking';
  const { require, grant, revoke } = COMMANDS[hold];
  return createTeller({
    read: (state) => isGranted(state, question),
    tell(mayTrack, isFirst) {
      if (isFirst) pushTo('_paq', [require]);
      if (mayTrack) pushTo('_paq', [grant]);
      // Not on every page: it sets a cookie that lasts for years.
      else if (!isFirst || isRemembered()) pushTo('_paq', [revoke]);
    },
  });
};
