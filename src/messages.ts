import { OPTIONS } from './config/attributes.ts';
import { ESSENTIAL } from './config/essential.ts';
import type { SignalsConfig } from './config/signals.ts';
import type { MessageName } from './report.ts';

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

/** What an option can be. One that is not here is no option at all. */
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

/** How refusing differs from accepting. */
const UNEVEN: Readonly<Record<string, string>> = {
  hidden: 'not in sight while the banner is',
  size: 'smaller than Accept all',
  type: 'in smaller or lighter type than Accept all',
  contrast: 'less visible than Accept all against its background',
};

/** `services.video.policy` → `services.*.policy` */
const pattern = (path: string): string =>
  path
    .replace(/^(services|categories)\.[^.]+/, '$1.*')
    .replace(/^signals\.[^.]+\./, 'signals.*.')
    .replace(/\.types\.[^.]+$/, '.types.*')
    .replace(/\[\d+\]$/, '[]');

/** A value as its owner wrote it, as far as it can be told: a configuration may hold anything. */
function inWords(value: unknown): string {
  try {
    // In a list, because a function alone has no JSON.
    return JSON.stringify([value]).slice(1, -1);
  } catch {
    return typeof value;
  }
}

/**
 * What Fika tells a site owner: where it is, what is wrong, how to mend it. Fetched only when there is something to say,
 * so that a page without mistakes pays nothing for it.
 */
const MESSAGES: Record<MessageName, (subject: string, value: unknown) => string> = {
  option: (path, value) => {
    const expected = EXPECTED[path] ?? EXPECTED[pattern(path)];
    const attribute = Object.entries(OPTIONS).find(([, option]) => option === path)?.[0];
    const place = `config${path && !path.startsWith('[') ? `.${path}` : path}${attribute ? ` (or ${attribute} on the tag)` : ''}`;
    return expected === undefined
      ? `${place} is not an option and is ignored. Check its spelling.`
      : `${place} must be ${expected}. It is ${inWords(value)}, so the default holds.`;
  },
  json: (place, error) => `${place} is not valid JSON, so the defaults hold. Correct it: ${String(error)}`,
  file: (file, error) =>
    `data-config="${file}" could not be read, so everything stays blocked until the page is loaded anew. Check that address: ${String(error)}`,
  twice: () => 'A second copy of Fika on this page does nothing. Remove one of the two tags.',
  started: () => 'init(): Fika has started already, so this configuration is ignored. Put data-manual on its tag.',
  listener: (type) =>
    `on("${type}", …): the types are "ready", "change", "open", "close" and "error", and the listener must be a function.`,
  view: (view) => `open("${view}"): there is no such view. There are "banner" and "preferences".`,
  language: () => 'setLanguage(): the argument must be a language tag such as "sv".',
  choice: (name, value) => {
    if (!name) return 'update(): the argument must be an object of answers by category, such as { performance: true }.';
    if (name === ESSENTIAL) return 'update(): "essential" is always active and cannot be answered.';
    return typeof value === 'boolean'
      ? `update(): there is no category or service "${name}". Correct the name, or add it to the configuration.`
      : `update(): "${name}" must be the name of a category or service, and its answer true or false. It is ${inWords(value)}.`;
  },
  'unknown-category': (category) =>
    `There is no category "${category}", so this stays blocked. Correct the name, or add it to categories.`,
  'no-category': () => 'data-category is empty, so this stays blocked. Name a category.',
  'live-script': () => 'A script with data-category is held only with type="text/plain"; this one has run. Add it.',
  'live-address': (name) => `"${name}" is fetched before anyone can stop it. Write data-${name} in its place.`,
  'trusted-types': () =>
    'Trusted Types forbid data-src on a script. Write src: type="text/plain" keeps it from being fetched.',
  'document-write': () =>
    'This script calls document.write, which would wipe the page. The call was ignored; ask its vendor for an asynchronous version.',
  control: (command) =>
    `data-fika="${command}" does nothing. It can be preferences, accept-all, reject-all or reset.`,
  'cookie-refused': (name) =>
    `The browser did not keep the cookie "${name}", so the choice holds for this page only. Check storage.domain, storage.path and storage.sameSite; visitors who block cookies are asked on each page.`,
  'google-advanced': () =>
    'signals.google.mode is "advanced": Google\'s tags are loaded and send pings before the visitor has answered. Where the law asks for consent first, hold them with data-category and take "basic".',
  'gpp-taken': () =>
    'Another consent manager on this page answers __gpp already and keeps it, so signals.gpp does nothing. Remove one of the two.',
  prominence: (what) =>
    `Reject all is ${UNEVEN[what] ?? what}, by CSS or properties of this page. Both have to be equally easy to see and to press (EDPB, CNIL); style [part~=button] instead of one of them.`,
};

/** Says it on the console: the message, then the elements that it is about. */
export function tell(name: MessageName, details: readonly unknown[]): void {
  const elements = details.filter((detail) => detail instanceof Element);
  const [subject = '', value] = details.filter((detail) => !(detail instanceof Element));
  console.warn(`[fika] ${MESSAGES[name](typeof subject === 'string' ? subject : inWords(subject), value)}`, ...elements);
}
