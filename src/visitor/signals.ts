/**
 * The browser's Global Privacy Control signal. Only `true` itself is one (https://w3c.github.io/gpc/); false and
 * absence mean nothing.
 */
export const hasGpc = (): boolean => (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;

/** Where the page says the visitor is: `<html data-region>`, else `<meta name="fika-region" content>`. */
export const pageRegion = (): string | undefined =>
  document.documentElement.dataset.region || document.querySelector<HTMLMetaElement>('meta[name="fika-region"]')?.content;
