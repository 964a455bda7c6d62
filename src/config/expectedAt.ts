import { own } from './own.ts';
import type { SignalsConfig } from './signals.ts';

/** Whom Fika can tell. A vendor that is missing here does not compile. */
const VENDORS = Object.keys({
  google: 0,
  microsoft: 0,
  clarity: 0,
  meta: 0,
  tiktok: 0,
  pinterest: 0,
  matomo: 0,
  hubspot: 0,
  posthog: 0,
  mixpanel: 0,
  amplitude: 0,
  segment: 0,
  adobe: 0,
  piwikPro: 0,
  shopify: 0,
  wordpress: 0,
  gpp: 0,
} satisfies Record<keyof SignalsConfig, 0>);

const EXPECTED: Readonly<Record<string, string>> = {
  '': 'an object, { … }',
  revision: 'a text or a number',
  changes: 'a text',
  mode: '"opt-in" or "opt-out"',
  regions: 'a list of { match: […], mode }',
  'regions[]': '{ match: ["EU", "US-CA", …], mode: "opt-in" or "opt-out" }',
  region: 'an ISO 3166 code such as "SE" or "US-CA"',
  audience: '"general" or "children"',
  gpc: '"honor" or "ignore"',
  categories: 'an object, { id: { title, description } }',
  'categories.*': 'an object behind an id of letters, digits, "_" and "-", a letter first',
  'categories.*.title': 'a text',
  'categories.*.description': 'a text',
  services: 'an object, { id: { category, name, … } }',
  'services.*': 'an object behind an id of letters, digits, "_" and "-", a letter first',
  'services.*.category': 'the id of one of the categories; until then the service is left out',
  'services.*.name': 'a text',
  'services.*.provider': 'a text',
  'services.*.policy': 'an address: http(s) or relative',
  'services.*.cookies': 'a list of { name, … }',
  'services.*.storage': 'a list of { name, kind }',
  'services.*.hosts': 'a list of host names',
  'services.*.saleOrShare': 'true or false',
  storage: 'an object, { name, domain, path, days, sameSite, secure }',
  'storage.name': 'a text',
  'storage.domain': 'a domain such as "example.com"',
  'storage.path': 'a path such as "/"',
  'storage.days': 'a number above 0, or { granted, denied }',
  'storage.days.granted': 'a number of days above 0',
  'storage.days.denied': 'a number of days, not less than "granted": a refusal is kept at least as long',
  'storage.sameSite': '"Lax", "Strict" or "None"',
  'storage.secure': 'true or false',
  signals: 'an object of vendors, { google: true, … }',
  ...Object.fromEntries(VENDORS.map((vendor) => [`signals.${vendor}`, 'true or false, or an object of options'])),
  'signals.gpp': 'true or false',
  'signals.*.category': 'the id of a category, or of a service of it: "advertising/pixel"; until then that vendor is told no',
  'signals.*.types': 'an object, { type: category }',
  'signals.*.types.*': 'the id of a category, or of a service of it: "advertising/pixel"; until then it is told no',
  'signals.google.mode': '"basic" or "advanced"',
  'signals.google.wait_for_update': 'a number of milliseconds',
  'signals.google.ads_data_redaction': 'true or false',
  'signals.google.url_passthrough': 'true or false',
  'signals.matomo.hold': '"tracking" or "cookies"',
  log: 'an object, { url, headers }',
  'log.url': 'an address: http(s) or relative',
  'log.headers': 'an object of texts, { header: value }',
  reload: '"on-withdraw" or "never"',
  language: 'a language tag such as "sv"',
  texts: 'an object of texts, or of such objects by language',
  links: 'an object, { privacy, cookies, imprint, optOuts }',
  'links.privacy': 'an address: http(s), mailto, tel or relative',
  'links.cookies': 'an address: http(s), mailto, tel or relative',
  'links.imprint': 'an address: http(s), mailto, tel or relative',
  'links.optOuts': 'an object of addresses by name, such as { "NAI": "https://…" }',
  controller: 'an object, { name, contact, dpo }',
  'controller.name': 'a text',
  'controller.contact': 'a text',
  'controller.dpo': 'a text',
  ui: 'an object, { layout, position, preferences, look, theme, reopen, corner }',
  'ui.layout': '"box", "bar", "cloud" or "modal"',
  'ui.position': '"bottom-start", "bottom-end", "top-start", "top-end", "bottom" or "top"',
  'ui.preferences': '"center" or "side"',
  'ui.look': '"cinnamon", "ink", "sea" or "forest"',
  'ui.corner': '"bottom-start", "bottom-end", "top-start" or "top-end"',
  'ui.theme': '"auto", "light" or "dark"',
  'ui.reopen': '"auto", "always" or "never"',
};

/** `services.video.policy` → `services.*.policy` */
const pattern = (path: string): string =>
  path
    .replace(/^(services|categories)\.[^.]+/, '$1.*')
    .replace(/^signals\.[^.]+\./, 'signals.*.')
    .replace(/\.types\.[^.]+$/, '.types.*')
    .replace(/\[\d+\]$/, '[]');

/**
 * What an option can be, so that it goes on from “must be”, for those that the guard and its late parts read; nothing for
 * what is no option. What only the checker looks at says so in its shape.
 */
export const expectedAt = (path: string): string | undefined => own(EXPECTED, path) ?? own(EXPECTED, pattern(path));
