import type { Texts } from '../config/texts.ts';

// Register: British spelling; plain and short. “Cookie” stands for every kind of storage.
export default {
  title: 'You decide about cookies',
  titleNamed: '{controller} and cookies',
  intro:
    'With your consent, we and the partners listed in the settings use cookies for the purposes below. You can change your answer at any time in the cookie settings.',
  notice:
    'We and the partners listed in the settings use cookies for the purposes below. You can opt out here, now or at any time.',
  news: 'New since you answered:',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  optOut: 'Opt out',
  optIn: 'Allow',
  settings: 'Settings',
  gpc: 'Opt-out request honoured (Global Privacy Control).',
  privacyPolicy: 'Privacy policy',
  cookiePolicy: 'Cookie policy',
  imprint: 'Imprint',
  saved: 'Your choice has been saved.',
  performanceTitle: 'Performance',
  performancePurpose: 'measuring how the site is used',
  functionalTitle: 'Functional',
  functionalPurpose: 'extra features such as videos and maps',
  advertisingTitle: 'Advertising',
  advertisingPurpose: 'advertising that fits you',
} satisfies Texts;
