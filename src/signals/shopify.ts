import type { CreateSignal } from './CreateSignal.ts';
import { createTeller } from './createTeller.ts';
import { functionAt } from './functionAt.ts';
import { grantsOf } from './grantsOf.ts';
import { questionsOf } from './questionsOf.ts';

const TYPES = {
  analytics: 'performance',
  marketing: 'advertising',
  preferences: 'functional',
  sale_of_data: 'advertising',
};

/** Fetches the API where the theme has not; it calls back at once where it is there. */
function load(then: () => void): void {
  const features = [{ name: 'consent-tracking-api', version: '0.1' }];
  const loadFeatures = functionAt('Shopify.loadFeatures');
  if (!loadFeatures) then();
  else {
    loadFeatures(features, (error: unknown) => {
      if (!error) then();
    });
  }
}

/** Does Shopify know it already? It answers `yes`, `no`, or an empty text. */
function isKnown(consent: Record<string, boolean>): boolean {
  const present = functionAt('Shopify.customerPrivacy.currentVisitorConsent')?.() as Record<string, unknown> | undefined;
  return Object.entries(consent).every(([type, isGranted]) => present?.[type] === (isGranted ? 'yes' : 'no'));
}

/** Shopify. It remembers what it was told, and telling is a request to its servers, so a page says only what is new. */
export const createShopify: CreateSignal = (config) => {
  const questions = questionsOf(config, 'shopify', TYPES);
  let latest: unknown;

  return createTeller({
    isThere: () => !!functionAt('Shopify.loadFeatures') || !!functionAt('Shopify.customerPrivacy.setTrackingConsent'),
    read: (state) => grantsOf(state, questions),
    tell(consent, isFirst) {
      latest = consent;
      load(() => {
        // Meanwhile the visitor may have answered anew. A change is always said: an earlier one may still be on its way.
        if (latest !== consent || (isFirst && isKnown(consent))) return;
        functionAt('Shopify.customerPrivacy.setTrackingConsent')?.(consent, () => undefined);
      });
    },
  });
};
