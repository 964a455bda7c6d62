import type { CreateSignal } from './CreateSignal.ts';
import { createTeller } from './createTeller.ts';
import { grantsOf } from './grantsOf.ts';
import { pushTo } from './pushTo.ts';
import { questionsOf } from './questionsOf.ts';

const TYPES = { analytics: 'performance', advertisement: 'advertising', functionality: 'functional' };

/** HubSpot. It keeps nothing of this, so every page says it again. */
export const createHubSpot: CreateSignal = (config) => {
  const questions = questionsOf(config, 'hubspot', TYPES);
  return createTeller({
    read: (state) => grantsOf(state, questions),
    tell(consent, isFirst) {
      if (isFirst) (window as { disableHubSpotCookieBanner?: boolean }).disableHubSpotCookieBanner = true;
      pushTo('_hsp', ['setHubSpotConsent', consent]);
      // Deletes HubSpot's cookies, which the call above does not.
      if (!isFirst && !Object.values(consent).includes(true)) pushTo('_hsp', ['revokeCookieConsent']);
    },
  });
};
