import type { SignalsConfig } from '../../../src/config/signals.ts';

/** A call as the vendor got it, without callbacks. */
export type Call = readonly unknown[];

export interface Vendor {
  /** The category that its held script belongs to. */
  readonly category: string;
  /** Stands in for the vendor. Inside, `hear(…)` writes down one call. */
  readonly recorder: string;
  /** What its held script does before it says that it ran; nothing if left out. */
  readonly script?: string;
  /** What it hears before an answer. */
  readonly hold: readonly Call[];
  /** Then, when all is accepted. */
  readonly grant: readonly Call[];
  /** Instead, when all is rejected. */
  readonly refuse: readonly Call[];
  /** When a grant is taken back. */
  readonly revoke: readonly Call[];
  /** All that it hears where a grant is on record. */
  readonly stored: readonly Call[];
  /** All that it hears when a visitor accepts whose browser sends GPC. */
  readonly signalled: readonly Call[];
}

/** A function of the page that keeps what it is called with. */
const asFunction = (path: string): string => `window.${path} = (...call) => { hear(...call); };`;
/** A queue that keeps what is pushed. */
const asQueue = (name: string, spread: string): string => `window.${name} = []; ${name}.push = (...call) => hear(${spread});`;

const google = (ads: string, analytics: string, functional: string): object => ({
  ad_storage: ads,
  ad_user_data: ads,
  ad_personalization: ads,
  analytics_storage: analytics,
  functionality_storage: functional,
  personalization_storage: functional,
  security_storage: 'granted',
});
const NO = google('denied', 'denied', 'denied');
const googleStart = [
  ['Arguments', 'consent', 'default', { ...NO, wait_for_update: 500 }],
  ['Arguments', 'set', 'ads_data_redaction', true],
  ['Arguments', 'set', 'url_passthrough', false],
];
const googleUpdate = (consent: object): Call[] => [
  ['Arguments', 'consent', 'update', consent],
  ['Object', { event: 'consent_update', consent }],
];
const uet = (command: string, value: string): Call => ['consent', command, { ad_storage: value }];
const clarity = (ads: string, analytics: string): Call => ['consentv2', { ad_Storage: ads, analytics_Storage: analytics }];
const hubspot = (advertisement: boolean, rest: boolean): Call => [
  ['setHubSpotConsent', { analytics: rest, advertisement, functionality: rest }],
];
const segment = { advertising: true, functional: true, performance: true };
const alloy = (general: string): Call => ['setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value: { general } }] }];
const piwik = (ads: number, rest: number): Call => [
  'setComplianceSettings',
  {
    consents: {
      analytics: { status: rest },
      conversion_tracking: { status: ads },
      marketing_automation: { status: ads },
      remarketing: { status: ads },
      ab_testing_and_personalization: { status: rest },
      user_feedback: { status: rest },
      custom_consent: { status: ads },
    },
  },
];
const shopify = (ads: boolean, rest: boolean): Call => [{ analytics: rest, marketing: ads, preferences: rest, sale_of_data: ads }];
const wordpress = (value: string): Call[] => ['preferences', 'statistics', 'statistics-anonymous', 'marketing'].map((type) => [type, value]);
const WORDPRESS_START = [['wp_consent_type', 'optin'], ['functional', 'allow']];

/** A library that remembers by itself whether it is opted out, and is so at first. */
const optOut = (name: string, noun: string): string => `
  let isOut = true;
  window.${name} = {
    has_opted_out_${noun}: () => isOut,
    opt_in_${noun}: (...call) => { isOut = false; hear('in', ...call); },
    opt_out_${noun}: (...call) => { isOut = true; hear('out', ...call); },
  };`;

/** Every vendor, and what its documentation wants to be said to it. */
export const VENDORS: Record<Exclude<keyof SignalsConfig, 'gpp'>, Vendor> = {
  google: {
    category: 'performance',
    recorder: asQueue('dataLayer', `
      ...(Object.prototype.toString.call(call[0]) === '[object Arguments]' ? ['Arguments', ...call[0]] : [call[0].constructor.name, ...call])`),
    hold: googleStart,
    grant: googleUpdate(google('granted', 'granted', 'granted')),
    refuse: googleUpdate(NO),
    revoke: googleUpdate(NO),
    stored: [...googleStart, ...googleUpdate(google('granted', 'granted', 'granted'))],
    signalled: [...googleStart, ...googleUpdate(NO), ...googleUpdate(google('denied', 'granted', 'granted'))],
  },
  microsoft: {
    category: 'advertising',
    recorder: asQueue('uetq', '...call'),
    hold: [uet('default', 'denied')],
    grant: [uet('update', 'granted')],
    refuse: [],
    revoke: [uet('update', 'denied')],
    stored: [uet('default', 'denied'), uet('update', 'granted')],
    signalled: [uet('default', 'denied')],
  },
  clarity: {
    category: 'performance',
    recorder: asFunction('clarity'),
    hold: [clarity('denied', 'denied')],
    grant: [clarity('granted', 'granted')],
    refuse: [],
    revoke: [clarity('denied', 'denied')],
    stored: [clarity('granted', 'granted')],
    signalled: [clarity('denied', 'denied'), clarity('denied', 'granted')],
  },
  meta: {
    category: 'advertising',
    recorder: asFunction('fbq'),
    hold: [['consent', 'revoke']],
    grant: [['consent', 'grant']],
    refuse: [],
    revoke: [['consent', 'revoke']],
    stored: [['consent', 'grant']],
    signalled: [['consent', 'revoke']],
  },
  tiktok: {
    category: 'advertising',
    recorder: `window.ttq = {};
      for (const name of ['holdConsent', 'grantConsent', 'revokeConsent']) ttq[name] = (...call) => hear(name, ...call);`,
    hold: [['holdConsent']],
    grant: [['grantConsent']],
    refuse: [['revokeConsent']],
    revoke: [['revokeConsent']],
    stored: [['holdConsent'], ['grantConsent']],
    signalled: [['holdConsent'], ['revokeConsent']],
  },
  pinterest: {
    category: 'advertising',
    recorder: asFunction('pintrk'),
    hold: [['setconsent', false]],
    grant: [['setconsent', true]],
    refuse: [],
    revoke: [['setconsent', false]],
    stored: [['setconsent', true]],
    signalled: [['setconsent', false]],
  },
  matomo: {
    category: 'performance',
    recorder: asQueue('_paq', '...call'),
    hold: [[['requireConsent']]],
    grant: [[['setConsentGiven']]],
    refuse: [],
    revoke: [[['forgetConsentGiven']]],
    stored: [[['requireConsent']], [['setConsentGiven']]],
    signalled: [[['requireConsent']], [['setConsentGiven']]],
  },
  hubspot: {
    category: 'performance',
    recorder: asQueue('_hsp', '...call'),
    hold: [hubspot(false, false)],
    grant: [hubspot(true, true)],
    refuse: [],
    revoke: [hubspot(false, false), [['revokeCookieConsent']]],
    stored: [hubspot(true, true)],
    signalled: [hubspot(false, false), hubspot(false, true)],
  },
  posthog: {
    category: 'performance',
    recorder: optOut('posthog', 'capturing'),
    hold: [],
    grant: [['in']],
    refuse: [['out']],
    revoke: [['out']],
    stored: [['in']],
    signalled: [['in']],
  },
  mixpanel: {
    category: 'performance',
    recorder: optOut('mixpanel', 'tracking'),
    hold: [],
    grant: [['in']],
    refuse: [],
    revoke: [['out', { delete_user: false }]],
    stored: [['in']],
    signalled: [['in']],
  },
  amplitude: {
    category: 'performance',
    recorder: 'window.amplitude = { setOptOut: (...call) => hear(...call) };',
    hold: [[true]],
    grant: [[false]],
    refuse: [],
    revoke: [[true]],
    stored: [[false]],
    signalled: [[true], [false]],
  },
  segment: {
    category: 'performance',
    // It asks with each event; an event that is dropped is not heard of.
    recorder: `let pass;
      window.analytics = {
        addSourceMiddleware(middleware) { pass = middleware; hear('addSourceMiddleware'); },
        track() { pass({ payload: { obj: {} }, next: ({ obj }) => hear('sent', obj.context.consent.categoryPreferences) }); },
      };`,
    script: 'analytics.track();',
    hold: [['addSourceMiddleware']],
    grant: [['sent', segment]],
    refuse: [],
    revoke: [],
    stored: [['addSourceMiddleware'], ['sent', segment]],
    signalled: [['addSourceMiddleware'], ['sent', { ...segment, advertising: false }]],
  },
  adobe: {
    category: 'performance',
    recorder: asFunction('alloy'),
    hold: [],
    grant: [alloy('in')],
    refuse: [alloy('out')],
    revoke: [alloy('out')],
    stored: [alloy('in')],
    signalled: [alloy('in')],
  },
  piwikPro: {
    category: 'performance',
    recorder: `window.ppms = { cm: { api(command, ...call) {
        if (command === 'getComplianceSettings') call[0]({ consents: {} });
        else { hear(command, call[0]); call[1](); }
      } } };`,
    hold: [],
    grant: [piwik(1, 1)],
    refuse: [piwik(0, 0)],
    revoke: [piwik(0, 0)],
    stored: [piwik(1, 1)],
    signalled: [piwik(0, 0), piwik(0, 1)],
  },
  shopify: {
    category: 'performance',
    recorder: `window.Shopify = {
        loadFeatures: (features, then) => then(),
        customerPrivacy: { currentVisitorConsent: () => ({}), setTrackingConsent(consent, then) { hear(consent); then(); } },
      };`,
    hold: [shopify(false, false)],
    grant: [shopify(true, true)],
    refuse: [],
    revoke: [shopify(false, false)],
    stored: [shopify(true, true)],
    signalled: [shopify(false, false), shopify(false, true)],
  },
  wordpress: {
    category: 'functional',
    recorder: `const known = {};
      document.addEventListener('wp_consent_type_defined', () => hear('wp_consent_type', window.wp_consent_type));
      window.wp_has_consent = (type) => !window.wp_consent_type || known[type] === 'allow';
      window.wp_set_consent = (type, value) => { known[type] = value; hear(type, value); };`,
    hold: WORDPRESS_START,
    grant: wordpress('allow'),
    refuse: wordpress('deny'),
    revoke: wordpress('deny'),
    stored: [...WORDPRESS_START, ...wordpress('allow')],
    signalled: [...WORDPRESS_START, ['marketing', 'deny'], ...wordpress('allow').slice(0, -1)],
  },
};
