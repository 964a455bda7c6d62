interface Tracker {
  readonly vendor: string;
  /** What it does by its vendor's own account. */
  readonly category: 'performance' | 'advertising';
  /** Names of its cookies, with `*` for any run of characters. */
  readonly cookies: readonly string[];
  /** Hosts that it is fetched from or reports to; what is below them belongs to it too. */
  readonly hosts: readonly string[];
}

const tracker = (vendor: string, category: Tracker['category'], cookies: string, hosts: string): Tracker => ({
  vendor,
  category,
  cookies: cookies.split(' '),
  hosts: hosts.split(' '),
});

/**
 * Well-known cookies and hosts that measure or advertise, from what their vendors publish about them. It is there to find
 * what cannot be essential, not to be complete.
 */
export const TRACKERS: readonly Tracker[] = [
  tracker('Google Analytics', 'performance', '_ga _ga_* _gid _gat _gat_* __utma __utmb __utmc __utmz', 'google-analytics.com analytics.google.com'),
  tracker('Google Ads', 'advertising', '_gcl_* _gac_* IDE DSID __gads __gpi test_cookie', 'doubleclick.net googleadservices.com googlesyndication.com'),
  tracker('Google Tag Manager', 'performance', '_dc_gtm_*', 'googletagmanager.com'),
  tracker('Meta', 'advertising', '_fbp _fbc fr', 'connect.facebook.net'),
  tracker('Microsoft Advertising', 'advertising', '_uet* MUID', 'bat.bing.com'),
  tracker('Microsoft Clarity', 'performance', '_clck _clsk CLID', 'clarity.ms'),
  tracker('TikTok', 'advertising', '_ttp _tt_* ttwid', 'analytics.tiktok.com'),
  tracker('Hotjar', 'performance', '_hj*', 'hotjar.com hotjar.io'),
  tracker('HubSpot', 'performance', 'hubspotutk __hstc __hssc __hssrc', 'hs-analytics.net hs-scripts.com'),
  tracker('LinkedIn', 'advertising', 'li_* bcookie lidc UserMatchHistory AnalyticsSyncHistory', 'ads.linkedin.com snap.licdn.com'),
  tracker('Pinterest', 'advertising', '_pin_* _pinterest_* _derived_epik', 'ct.pinterest.com'),
  tracker('X', 'advertising', 'muc_ads personalization_id guest_id_ads guest_id_marketing', 'ads-twitter.com analytics.twitter.com'),
  tracker('Snapchat', 'advertising', '_scid _scid_r sc_at', 'sc-static.net tr.snapchat.com'),
  tracker('Reddit', 'advertising', '_rdt_*', 'alb.reddit.com redditstatic.com'),
  tracker('Criteo', 'advertising', 'cto_*', 'criteo.com criteo.net'),
  tracker('Taboola', 'advertising', 't_gid taboola_*', 'taboola.com'),
  tracker('Outbrain', 'advertising', 'outbrain_*', 'outbrain.com'),
  tracker('LiveIntent', 'advertising', '_lc2_fpi* _li_dcdm_c lidid', 'liadm.com'),
  tracker('Quantcast', 'advertising', '__qca', 'quantserve.com'),
  tracker('Klaviyo', 'advertising', '__kla_id', 'klaviyo.com'),
  tracker('Matomo', 'performance', '_pk_*', 'matomo.cloud'),
  tracker('Mixpanel', 'performance', 'mp_*_mixpanel', 'mixpanel.com mxpnl.com'),
  tracker('Amplitude', 'performance', 'amp_* AMP_* amplitude_id*', 'amplitude.com'),
  tracker('PostHog', 'performance', 'ph_*_posthog', 'posthog.com'),
  tracker('Segment', 'performance', 'ajs_anonymous_id ajs_user_id ajs_group_id', 'segment.com segment.io'),
  tracker('Snowplow', 'performance', '_sp_id.* _sp_ses.*', 'snowplow.io'),
  tracker('Adobe', 'performance', 'AMCV_* s_vi s_fid kndctr_*', 'omtrdc.net 2o7.net demdex.net'),
  tracker('Yandex Metrica', 'performance', '_ym_* yandexuid', 'mc.yandex.ru'),
  tracker('VWO', 'performance', '_vis_opt_* _vwo_*', 'visualwebsiteoptimizer.com'),
  tracker('Optimizely', 'performance', 'optimizelyEndUserId', 'optimizely.com'),
];
