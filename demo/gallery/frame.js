/*
 * Makes the configuration that the address asks for, as a visitor would find it, and opens the view. It runs before Fika,
 * as every configuration in `window.fikaConfig` does.
 */
(() => {
  const wish = Object.fromEntries(new URLSearchParams(location.search));
  // One for each: an answer in one of them is none in the others.
  const NAME = `fika-gallery-${Object.values(wish).join('-')}`;

  /** What earlier looks at the gallery have left, and what this one begins with. */
  const keep = (answers) => {
    const record = { v: 1, id: '00000000-0000-4000-8000-000000000000', at: Math.floor(Date.now() / 1000) - 60, rev: '1', services: {}, ...answers };
    document.cookie = `${NAME}=${answers ? encodeURIComponent(JSON.stringify(record)) : ''}; path=/; max-age=${answers ? 3600 : 0}`;
  };
  const ANSWERS = {
    button: { granted: ['performance'], denied: ['functional', 'advertising'] },
    // Before there were films.
    again: { granted: ['performance', 'functional'], denied: ['advertising'], known: ['matomo', 'ads'] },
  };
  keep(ANSWERS[wish.view]);

  if (wish.view === 'signal') Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true, configurable: true });

  const { layout, position, preferences, corner, look, theme, language } = wish;
  document.documentElement.dataset.theme = theme ?? 'auto';
  window.fikaConfig = {
    ...(language && { language }),
    regions: [{ match: ['EEA', 'GB', 'CH'], mode: 'opt-in' }, { match: ['US'], mode: 'opt-out' }],
    region: wish.view === 'notice' ? 'US' : 'SE',
    storage: { name: NAME },
    controller: { name: 'Kardemumma & Co', contact: 'privacy@kardemumma.example' },
    links: { privacy: '/privacy.html', cookies: '/cookies.html' },
    services: {
      matomo: { category: 'performance', name: 'Matomo', provider: 'Kardemumma & Co', policy: '/privacy.html', cookies: [{ name: '_pk_id.*', party: 'first', duration: '13 months', purpose: 'Tells one visitor from another.' }] },
      video: { category: 'functional', name: 'Kinema', provider: 'Kinema AB', policy: 'https://kinema.example/', cookies: [{ name: 'kinema_viewer', party: 'third', duration: '30 days', purpose: 'Goes on with a film where you left it.' }] },
      ads: { category: 'advertising', name: 'Annonsnätet', provider: 'Annonsnätet AB', policy: 'https://annons.example/', cookies: [{ name: 'annons', party: 'third', duration: '1 year', purpose: 'Recognises you on other sites.' }] },
    },
    ui: Object.fromEntries(Object.entries({ layout, position, preferences, corner, look, theme }).filter(([, value]) => value)),
  };

  document.addEventListener('DOMContentLoaded', () => {
    if (wish.view === 'frames') document.querySelector('#frames').hidden = false;
    if (wish.view === 'declaration') document.querySelector('#declaration').replaceWith(document.createElement('fika-declaration'));
  });
  const unfold = () => {
    for (const part of document.querySelector('fika-consent')?.shadowRoot.querySelectorAll('details') ?? []) part.open = true;
  };
  document.addEventListener('consent-ready', async () => {
    if (wish.view === 'frames' || wish.view === 'declaration') window.fika.close();
    if (wish.view !== 'preferences' && wish.view !== 'unfolded') return;
    await window.fika.open('preferences');
    if (wish.view === 'unfolded') new MutationObserver(unfold).observe(document.querySelector('fika-consent').shadowRoot, { childList: true, subtree: true });
    if (wish.view === 'unfolded') unfold();
  });
})();
