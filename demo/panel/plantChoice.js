/**
 * Puts the visitor back into the time before Fika: no record of ours, and one of vanilla-cookieconsent, in which
 * analytics and media were accepted and ads were not. The page that is loaded then takes it over, as `import` in its
 * configuration says.
 */
export function plantChoice() {
  const now = new Date();
  const choice = {
    categories: ['necessary', 'analytics', 'media'],
    revision: 0,
    data: null,
    consentTimestamp: now.toISOString(),
    consentId: crypto.randomUUID(),
    services: { necessary: [], analytics: [], media: [], ads: [] },
    languageCode: 'en',
    lastConsentTimestamp: now.toISOString(),
    expirationTime: now.getTime() + 182 * 86_400_000,
  };
  window.fika?.reset();
  document.cookie = `cc_cookie=${encodeURIComponent(JSON.stringify(choice))}; path=/; max-age=15724800; samesite=lax`;
  location.reload();
}
