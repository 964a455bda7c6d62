const GLOBALS = [
  'dataLayer', 'uetq', 'clarity', 'fbq', 'ttq', 'pintrk', '_paq', '_hsp', 'disableHubSpotCookieBanner', 'posthog',
  'mixpanel', 'amplitude', 'analytics', 'alloy', 'ppms', 'Shopify', 'wp_consent_type', 'wp_set_consent', 'wp_has_consent',
];

/** A page on which no vendor has been. */
export function forgetVendors(): void {
  for (const name of GLOBALS) Reflect.deleteProperty(window, name);
  for (const cookie of document.cookie.split('; ')) document.cookie = `${cookie.split('=')[0] ?? ''}=; max-age=0`;
}
