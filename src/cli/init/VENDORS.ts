import type { SignalsConfig } from '../../config/signals.ts';

/** Whom Fika can tell of consent. A vendor that is missing here does not compile. */
export const VENDORS: Readonly<Record<keyof SignalsConfig, true>> = {
  google: true,
  microsoft: true,
  clarity: true,
  meta: true,
  tiktok: true,
  pinterest: true,
  matomo: true,
  hubspot: true,
  posthog: true,
  mixpanel: true,
  amplitude: true,
  segment: true,
  adobe: true,
  piwikPro: true,
  shopify: true,
  wordpress: true,
  gpp: true,
};
