/**
 * Whom Fika tells what the visitor decided, each in the vendor's own words: `true` with the defaults, an object with
 * options, nothing for the others. A vendor that is told no is still loaded and may send requests, so in opt-in regions
 * hold its scripts as well (`data-category`). Wherever a category is named, one service of it may be instead, such as
 * `advertising/pixel`. What follows something that is no category is told no.
 */
export interface SignalsConfig {
  /** Google tags, Google Tag Manager: Consent Mode v2. @default false */
  google?: boolean | GoogleSignal;
  /** Microsoft Advertising (UET). @default false */
  microsoft?: boolean | MicrosoftSignal;
  /** Microsoft Clarity. @default false */
  clarity?: boolean | ClaritySignal;
  /** Meta Pixel. @default false */
  meta?: boolean | MetaSignal;
  /** TikTok Pixel. @default false */
  tiktok?: boolean | TikTokSignal;
  /** Pinterest tag. @default false */
  pinterest?: boolean | PinterestSignal;
  /** Matomo. @default false */
  matomo?: boolean | MatomoSignal;
  /** HubSpot tracking code. @default false */
  hubspot?: boolean | HubSpotSignal;
  /** PostHog. @default false */
  posthog?: boolean | PostHogSignal;
  /** Mixpanel. @default false */
  mixpanel?: boolean | MixpanelSignal;
  /** Amplitude Browser SDK. @default false */
  amplitude?: boolean | AmplitudeSignal;
  /** Segment Analytics.js. @default false */
  segment?: boolean | SegmentSignal;
  /** Adobe Experience Platform Web SDK (alloy). @default false */
  adobe?: boolean | AdobeSignal;
  /** Piwik PRO. @default false */
  piwikPro?: boolean | PiwikProSignal;
  /** A Shopify storefront. @default false */
  shopify?: boolean | ShopifySignal;
  /** WordPress with the WP Consent API. @default false */
  wordpress?: boolean | WordPressSignal;
  /**
   * IAB's Global Privacy Platform, for the United States: the `__gpp` API with the section `usca` in California and
   * `usnat` elsewhere (https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform). @default false
   */
  gpp?: boolean;
}

/** The types of consent that Google asks for. The seventh, `security_storage`, is always granted. */
export type GoogleConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage';

/**
 * Consent Mode v2 (https://developers.google.com/tag-platform/security/guides/consent): a `default` before any later
 * script can read it, an `update` with every answer, and after each `{ event: 'consent_update', consent }` in the
 * `dataLayer`, for triggers in Google Tag Manager. Load Fika above Google's snippet, neither `async` nor `defer`.
 */
export interface GoogleSignal {
  /**
   * `basic`: Google's tags are held by `data-category` until they are allowed. `advanced`: they are loaded at once,
   * untagged, and send cookieless pings while denied; where the law is opt-in the check warns of it. It
   * changes nothing in what Google is told (https://developers.google.com/tag-platform/security/concepts/consent-mode).
   * @default 'basic'
   */
  mode?: 'basic' | 'advanced';
  /**
   * The category that each type follows. A type that is not named keeps its default.
   * @default `ad_*`: advertising, `analytics_storage`: performance, the other two: functional
   */
  types?: Partial<Record<GoogleConsentType, string>>;
  /** How long tags that are loaded wait for an answer before they go by the default, in milliseconds. @default 500 */
  wait_for_update?: number;
  /** While `ad_storage` is denied, ad click identifiers are taken out of what is sent. @default true */
  ads_data_redaction?: boolean;
  /** While denied, ad click identifiers are carried along in the addresses of the site's own links. @default false */
  url_passthrough?: boolean;
}

/**
 * UET consent mode (https://help.ads.microsoft.com/apex/index/3/en/60119). Without a default it takes consent for granted,
 * so hold it, or put `(window.uetq ||= []).push('consent', 'default', { ad_storage: 'denied' })` above its snippet.
 */
export interface MicrosoftSignal {
  /** The category that `ad_storage` follows. @default 'advertising' */
  category?: string;
}

/**
 * Clarity's Consent API v2 (https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2). Clarity
 * records without cookies while denied, so hold its snippet; and turn *Cookies* off in its settings.
 */
export interface ClaritySignal {
  /** The category that each type follows. @default { ad_Storage: 'advertising', analytics_Storage: 'performance' } */
  types?: { ad_Storage?: string; analytics_Storage?: string };
}

/**
 * The pixel's consent call (https://developers.facebook.com/docs/meta-pixel/implementation/gdpr); where the law is
 * opt-out, Limited Data Use beside it (https://developers.facebook.com/docs/marketing-apis/data-processing-options).
 * Hold the pixel, or write `fbq('consent', 'revoke')` above its `init`. Its `<noscript>` image asks nobody: leave it out.
 */
export interface MetaSignal {
  /** The category that it follows. @default 'advertising' */
  category?: string;
}

/**
 * Cookie consent mode (https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3). Hold the pixel, or
 * write `ttq.holdConsent()` above its `ttq.load`. The base code must list `holdConsent`, `grantConsent` and
 * `revokeConsent` in `ttq.methods`; older ones do not.
 */
export interface TikTokSignal {
  /** The category that it follows. @default 'advertising' */
  category?: string;
}

/**
 * `setconsent` (https://help.pinterest.com/en/business/article/install-the-base-code). Hold the tag, or write
 * `pintrk('setconsent', false)` above its `load`. Its `<noscript>` image asks nobody: leave it out.
 */
export interface PinterestSignal {
  /** The category that it follows. @default 'advertising' */
  category?: string;
}

/**
 * Matomo's consent calls (https://developer.matomo.org/guides/tracking-consent). Fika keeps the answer, so Matomo need
 * not remember it. A snippet that is not held has to push `requireConsent` (or `requireCookieConsent`) itself, above
 * its `trackPageView`.
 */
export interface MatomoSignal {
  /** The category that it follows. @default 'performance' */
  category?: string;
  /**
   * What waits for consent: all `tracking`, or the `cookies` alone, while visits are counted without them.
   * @default 'tracking'
   */
  hold?: 'tracking' | 'cookies';
}

/**
 * The consent banner API (https://developers.hubspot.com/docs/api/events/cookie-banner). Fika switches HubSpot's own
 * banner off; where the tracking code is not held, write `window.disableHubSpotCookieBanner = true` above it.
 */
export interface HubSpotSignal {
  /**
   * The category that each follows.
   * @default { analytics: 'performance', advertisement: 'advertising', functionality: 'functional' }
   */
  types?: { analytics?: string; advertisement?: string; functionality?: string };
}

/**
 * Opting in and out (https://posthog.com/docs/privacy/data-collection), where that is not what PostHog does already.
 * Where PostHog is not held, give its `init` `opt_out_capturing_by_default: true` or `cookieless_mode: 'on_reject'`.
 * It has to be `window.posthog`: its snippet sees to that; with an import from npm, set it yourself.
 */
export interface PostHogSignal {
  /** The category that it follows. @default 'performance' */
  category?: string;
}

/**
 * Opting in and out (https://docs.mixpanel.com/docs/privacy/protecting-user-data), where that is not what Mixpanel does
 * already. Where Mixpanel is not held, give its `init` `opt_out_tracking_by_default: true`. It has to be
 * `window.mixpanel`: its snippet sees to that; with an import from npm, set it yourself.
 */
export interface MixpanelSignal {
  /** The category that it follows. @default 'performance' */
  category?: string;
}

/**
 * `setOptOut` of Browser SDK 2 (https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management). Where
 * Amplitude is not held, give its `init` `optOut: true`. It has to be `window.amplitude`: its snippet sees to that; with
 * an import from npm, set it yourself.
 */
export interface AmplitudeSignal {
  /** The category that it follows. @default 'performance' */
  category?: string;
}

/**
 * A source middleware
 * (https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/middleware) that writes
 * every category into `context.consent.categoryPreferences`, by Fika's ids, and drops events while its own category is
 * not allowed. It stops no destination from being loaded, so hold the snippet, or leave `analytics.load` out of it and
 * call `fika.when('performance').then(() => analytics.load('…'))`.
 */
export interface SegmentSignal {
  /** The category without which no event is sent. @default 'performance' */
  category?: string;
}

/**
 * `setConsent`, by Adobe's standard 1.0
 * (https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/commands/setconsent). Where alloy is not held,
 * give its `configure` `defaultConsent: 'pending'`.
 */
export interface AdobeSignal {
  /** The category that Adobe's only purpose, `general`, follows. @default 'performance' */
  category?: string;
}

/** What Piwik PRO asks consent for (https://developers.piwik.pro/docs/overview-consent-manager-js-api). */
export type PiwikProConsentType =
  | 'analytics'
  | 'conversion_tracking'
  | 'marketing_automation'
  | 'remarketing'
  | 'ab_testing_and_personalization'
  | 'user_feedback'
  | 'custom_consent';

/** Its compliance settings. Switch *Ask visitors for consent* on and its own form off, or nothing waits for them. */
export interface PiwikProSignal {
  /**
   * The category that each type follows.
   * @default `analytics`: performance; `conversion_tracking`, `marketing_automation`, `remarketing` and
   *   `custom_consent`: advertising; the other two: functional
   */
  types?: Partial<Record<PiwikProConsentType, string>>;
}

/**
 * The Customer Privacy API (https://shopify.dev/docs/api/customer-privacy), which Shopify's own analytics, pixels and
 * checkout go by. It has no word for undecided: that is told as no. Put Fika below `{{ content_for_header }}`.
 */
export interface ShopifySignal {
  /** The category of each. @default analytics: performance, preferences: functional, the others: advertising */
  types?: { analytics?: string; marketing?: string; preferences?: string; sale_of_data?: string };
}

/** The categories of the WP Consent API that can be refused. A sixth, `functional`, is always allowed. */
export type WordPressConsentType = 'preferences' | 'statistics' | 'statistics-anonymous' | 'marketing';

/** The WP Consent API (https://github.com/WordPress/wp-consent-level-api), which plugins go by. */
export interface WordPressSignal {
  /**
   * The category that each follows.
   * @default `preferences`: functional, `statistics` and `statistics-anonymous`: performance, `marketing`: advertising
   */
  types?: Partial<Record<WordPressConsentType, string>>;
}
