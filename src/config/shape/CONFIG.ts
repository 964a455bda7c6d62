import { isObject } from '../isObject.ts';
import { isTexts } from '../isTexts.ts';
import type {
  CategoryConfig,
  ControllerConfig,
  FikaConfig,
  ImportConfig,
  LinksConfig,
  LogConfig,
  RegionRule,
  StorageConfig,
  UiConfig,
} from '../types.ts';
import { KIND } from './KIND.ts';
import { SERVICE } from './SERVICE.ts';
import type { Shape } from './Shape.ts';
import { SIGNALS } from './SIGNALS.ts';

const MODE = KIND.oneOf('opt-in', 'opt-out');

const REGION = {
  match: { words: 'a list of codes and groups such as ["EU", "US-CA"]', fits: isTexts },
  mode: MODE,
} satisfies Record<keyof RegionRule, Shape>;

const CATEGORY = { title: KIND.text(), description: KIND.text() } satisfies Record<keyof CategoryConfig, Shape>;

const DAYS = {
  granted: KIND.days('a number of days above 0'),
  denied: KIND.days('a number of days, not less than "granted": a refusal is kept at least as long'),
};

const STORAGE = {
  name: KIND.text(),
  domain: KIND.text('a domain such as "example.com"'),
  path: KIND.text('a path such as "/"'),
  days: {
    ...KIND.object(DAYS, 'a number above 0, or { granted, denied }'),
    fits: (value) => isObject(value) || DAYS.granted.fits(value),
  },
  sameSite: KIND.oneOf('Lax', 'Strict', 'None'),
  secure: KIND.flag,
} satisfies Record<keyof StorageConfig, Shape>;

const LINKS = {
  privacy: KIND.address(),
  cookies: KIND.address(),
  imprint: KIND.address(),
  optOuts: KIND.record('an object of addresses by name, such as { "NAI": "https://…" }', KIND.address()),
} satisfies Record<keyof LinksConfig, Shape>;

const CONTROLLER = { name: KIND.text(), contact: KIND.text(), dpo: KIND.text() } satisfies Record<keyof ControllerConfig, Shape>;

const UI = {
  layout: KIND.oneOf('box', 'bar', 'cloud', 'modal'),
  position: KIND.oneOf('bottom-start', 'bottom-end', 'top-start', 'top-end', 'bottom', 'top'),
  preferences: KIND.oneOf('center', 'side'),
  look: KIND.oneOf('cinnamon', 'ink', 'sea', 'forest'),
  theme: KIND.oneOf('auto', 'light', 'dark'),
  reopen: KIND.oneOf('auto', 'always', 'never'),
  corner: KIND.oneOf('bottom-start', 'bottom-end', 'top-start', 'top-end'),
} satisfies Record<keyof UiConfig, Shape>;

const LOG = {
  url: KIND.address('an address: http(s) or relative'),
  headers: KIND.record('an object of texts, { header: value }', KIND.text()),
} satisfies Record<keyof LogConfig, Shape>;

const IMPORT = {
  from: KIND.oneOf('cc_cookie', 'klaro', 'CookieConsent', 'OptanonConsent', 'tarteaucitron'),
  name: KIND.text(),
  map: KIND.record('an object, { theirs: ours }', KIND.text('the id of a category, or of a service of it: "functional/video"')),
} satisfies Record<keyof ImportConfig, Shape>;

const byId = (words: string, each: Shape): Shape => ({ ...KIND.record(words, each), areIds: true });

const KEYS = {
  revision: { words: 'a text or a number', fits: (value) => Number.isFinite(value) || KIND.text().fits(value) },
  changes: KIND.text(),
  mode: MODE,
  regions: KIND.list('a list of { match: […], mode }', {
    ...KIND.object(REGION, '{ match: ["EU", "US-CA", …], mode: "opt-in" or "opt-out" }'),
    required: ['match', 'mode'],
  }),
  region: KIND.text('an ISO 3166 code such as "SE" or "US-CA"'),
  audience: KIND.oneOf('general', 'children'),
  gpc: KIND.oneOf('honor', 'ignore'),
  categories: byId(
    'an object, { id: { title, description } }',
    KIND.object(CATEGORY, 'an object behind an id of letters, digits, "_" and "-", a letter first'),
  ),
  services: byId('an object, { id: { category, name, … } }', SERVICE),
  storage: KIND.object(STORAGE),
  reload: KIND.oneOf('on-withdraw', 'never'),
  language: KIND.text('a language tag such as "sv"'),
  texts: { words: 'an object of texts, or of such objects by language', fits: isObject },
  links: KIND.object(LINKS),
  controller: KIND.object(CONTROLLER),
  ui: KIND.object(UI),
  signals: KIND.object(SIGNALS, 'an object of vendors, { google: true, … }'),
  log: { ...KIND.object(LOG), required: ['url'] },
  import: KIND.list('a list of { from, name, map }', { ...KIND.object(IMPORT), required: ['from'] }),
} satisfies Record<keyof FikaConfig, Shape>;

/**
 * Every option, by what it can be: the types once more, for code that has no types. One that is missing here does not
 * compile. `$schema` is for editors.
 */
export const CONFIG: Shape = KIND.object({ ...KEYS, $schema: KIND.text() }, 'an object, { … }');
