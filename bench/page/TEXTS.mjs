/** What every peer says, so that none has more to draw than another. Fika says its own, which are as long. */
export const TEXTS = {
  title: 'We value your privacy',
  body: 'We and our partners use cookies to run this site, to measure how it is used and to show relevant advertising. You decide which of them we may use.',
  accept: 'Accept all',
  reject: 'Reject all',
  settings: 'Settings',
  save: 'Save',
  /** @type {Record<string, { title: string, description: string }>} */
  categories: {
    essential: { title: 'Essential', description: 'Needed for the site to work. Always on.' },
    performance: { title: 'Performance', description: 'Help us to measure and improve how the site performs.' },
    functional: { title: 'Functional', description: 'Remember your choices and enable extra features.' },
    advertising: { title: 'Advertising', description: 'Used to show advertising that is relevant to you.' },
  },
};
