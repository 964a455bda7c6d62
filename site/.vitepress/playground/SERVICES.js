/** Services to try. What they store is for their own documents to say: `fika scan` finds what they store on your site. */
export const SERVICES = {
  analytics: {
    category: 'performance',
    name: 'Google Analytics',
    provider: 'Google Ireland Ltd',
    policy: 'https://policies.google.com/privacy',
    cookies: [
      { name: '_ga', duration: '2 years', purpose: 'Tells one visitor from another.' },
      { name: '_ga_*', duration: '2 years', purpose: 'Keeps the state of a visit.' },
    ],
  },
  matomo: {
    category: 'performance',
    name: 'Matomo',
    provider: 'InnoCraft Ltd',
    policy: 'https://matomo.org/privacy-policy/',
    cookies: [
      { name: '_pk_id.*', duration: '13 months', purpose: 'Tells one visitor from another.' },
      { name: '_pk_ses.*', duration: '30 minutes', purpose: 'Holds a visit together.' },
    ],
  },
  youtube: {
    category: 'functional',
    name: 'YouTube',
    provider: 'Google Ireland Ltd',
    policy: 'https://policies.google.com/privacy',
    cookies: [{ name: 'YSC', party: 'third', duration: 'session', purpose: 'Counts the films that are watched.' }],
  },
  meta: {
    category: 'advertising',
    name: 'Meta Pixel',
    provider: 'Meta Platforms Ireland Ltd',
    policy: 'https://www.facebook.com/privacy/policy/',
    saleOrShare: true,
    cookies: [{ name: '_fbp', duration: '90 days', purpose: 'Recognises you for advertising on other sites.' }],
  },
};
