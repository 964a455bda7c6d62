import { isObject } from '../isObject.ts';
import type {
  ClaritySignal,
  GoogleConsentType,
  GoogleSignal,
  HubSpotSignal,
  MatomoSignal,
  PiwikProConsentType,
  ShopifySignal,
  SignalsConfig,
  WordPressConsentType,
} from '../signals.ts';
import { KIND } from './KIND.ts';
import type { Shape } from './Shape.ts';

const vendor = (keys: Readonly<Record<string, Shape>>): Shape => ({
  ...KIND.object(keys),
  fits: (value) => typeof value === 'boolean' || isObject(value),
});

const category = KIND.text();

/** One that follows a single category. */
const single = vendor({ category });

const types = (...names: readonly string[]): Shape =>
  KIND.object(Object.fromEntries(names.map((name) => [name, KIND.text()])));

/** A list of all the names of a type: one that is missing does not compile. */
const all = <Name extends string>(names: Record<Name, 0>): string[] => Object.keys(names);

const GOOGLE = {
  mode: KIND.oneOf('basic', 'advanced'),
  types: types(
    ...all<GoogleConsentType>({
      ad_storage: 0,
      ad_user_data: 0,
      ad_personalization: 0,
      analytics_storage: 0,
      functionality_storage: 0,
      personalization_storage: 0,
    }),
  ),
  wait_for_update: KIND.number,
  ads_data_redaction: KIND.flag,
  url_passthrough: KIND.flag,
} satisfies Record<keyof GoogleSignal, Shape>;

const CLARITY = all<keyof NonNullable<ClaritySignal['types']>>({ ad_Storage: 0, analytics_Storage: 0 });

const HUBSPOT = all<keyof NonNullable<HubSpotSignal['types']>>({ analytics: 0, advertisement: 0, functionality: 0 });

const PIWIK = all<PiwikProConsentType>({
  analytics: 0,
  conversion_tracking: 0,
  marketing_automation: 0,
  remarketing: 0,
  ab_testing_and_personalization: 0,
  user_feedback: 0,
  custom_consent: 0,
});

const SHOPIFY = all<keyof NonNullable<ShopifySignal['types']>>({ analytics: 0, marketing: 0, preferences: 0, sale_of_data: 0 });

const WORDPRESS = all<WordPressConsentType>({ preferences: 0, statistics: 0, 'statistics-anonymous': 0, marketing: 0 });

/** Whom Fika can tell, and their options. */
export const SIGNALS = {
  google: vendor(GOOGLE),
  microsoft: single,
  clarity: vendor({ types: types(...CLARITY) }),
  meta: single,
  tiktok: single,
  pinterest: single,
  matomo: vendor({ category, hold: KIND.oneOf('tracking', 'cookies') } satisfies Record<keyof MatomoSignal, Shape>),
  hubspot: vendor({ types: types(...HUBSPOT) }),
  posthog: single,
  mixpanel: single,
  amplitude: single,
  segment: single,
  adobe: single,
  piwikPro: vendor({ types: types(...PIWIK) }),
  shopify: vendor({ types: types(...SHOPIFY) }),
  wordpress: vendor({ types: types(...WORDPRESS) }),
  gpp: KIND.flag,
} satisfies Record<keyof SignalsConfig, Shape>;
