import type { FikaConfig } from '../../src/config/types.ts';

/** A configuration of which there is nothing to say. Tests change one thing in it. */
export const FLAWLESS = {
  revision: 2,
  changes: 'Videos are new.',
  regions: [
    { match: ['EEA', 'GB', 'CH'], mode: 'opt-in' },
    { match: ['US', 'US-CA'], mode: 'opt-out' },
  ],
  region: 'SE',
  controller: { name: 'Bakery', contact: 'privacy@bakery.example', dpo: 'dpo@bakery.example' },
  links: { privacy: '/privacy', cookies: '/cookies', optOuts: { NAI: 'https://optout.networkadvertising.org/' } },
  categories: { essential: {}, performance: {}, functional: {}, advertising: {}, research: { title: 'Research', description: 'Helps our studies.' } },
  services: {
    basket: {
      category: 'essential',
      provider: 'Bakery',
      cookies: [{ name: 'basket', duration: 'session', purpose: 'Keeps what you put into it.' }],
    },
    stats: {
      category: 'performance',
      provider: 'Google Ireland Ltd',
      policy: 'https://policies.google.com/privacy',
      hosts: ['*.google-analytics.com', 'stats.example:8080'],
      cookies: [{ name: '_ga', duration: '2 years', purpose: 'Tells one visitor from another.' }],
    },
    pixel: {
      category: 'advertising',
      provider: 'Pixel Inc.',
      storage: [{ name: 'pixel-*', kind: 'local', purpose: 'Recognises you.' }],
      saleOrShare: true,
    },
  },
  storage: { name: 'fika', domain: 'bakery.example', path: '/', days: { granted: 182, denied: 365 }, sameSite: 'Lax', secure: true },
  language: 'pt-AO',
  texts: { acceptAll: 'Allow all', rejectAll: 'Refuse all', titleNamed: '{controller}: cookies' },
  signals: { google: { types: { ad_storage: 'advertising/pixel' }, wait_for_update: 200 }, meta: true, matomo: { hold: 'cookies' } },
  log: { url: '/consent-log', headers: { 'X-Site': 'bakery' } },
  import: [{ from: 'OptanonConsent' }, { from: 'klaro', map: { matomo: 'performance', pixel: 'advertising/pixel' } }],
  ui: { layout: 'bar', theme: 'auto', reopen: 'always' },
} satisfies FikaConfig;
