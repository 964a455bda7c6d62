const readConfig = () => {
  try {
    return JSON.parse(document.querySelector('#fika-config').textContent);
  } catch {
    return {};
  }
};

const config = readConfig();
const services = Object.entries(config.services ?? {});
const categories = Object.keys(config.categories ?? { essential: {}, performance: {}, functional: {}, advertising: {} });

/** What Fika says of every category and of every service in the configuration, or null while there is no Fika. */
export function readConsent() {
  const { fika } = window;
  // A page can hold an element of that id before Fika is there.
  if (!fika?.consent) return null;
  const { consent } = fika;
  const stateOf = (category, service) => {
    if (fika.allows(category, service)) return 'granted';
    return consent.services[service] === false || consent.denied.includes(category) ? 'denied' : 'undecided';
  };
  return {
    facts: {
      Decided: consent.decided ? 'yes' : 'no',
      Source: consent.source,
      Mode: consent.mode + (consent.gpc ? ', with Global Privacy Control' : ''),
      Revision: consent.revision,
      Record: consent.id ?? 'none',
      Given: consent.at ? new Date(consent.at).toLocaleString() : 'not yet',
      Expires: consent.expires ? new Date(consent.expires).toLocaleString() : '',
    },
    tree: categories.map((category) => ({
      name: category,
      state: stateOf(category),
      services: services
        .filter(([, service]) => service.category === category)
        .map(([id, service]) => ({ name: service.name ?? id, state: stateOf(category, id) })),
    })),
  };
}
