import { isObject } from '../isObject.ts';
import { isText } from '../isText.ts';
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

const DAYS = { granted: KIND.days, denied: KIND.days };

const STORAGE = {
  name: KIND.text(),
  domain: KIND.text(),
  path: KIND.text(),
  days: { ...KIND.object(DAYS), fits: (value) => isObject(value) || KIND.days.fits(value) },
  sameSite: KIND.oneOf('Lax', 'Strict', 'None'),
  secure: KIND.flag,
} satisfies Record<keyof StorageConfig, Shape>;

const LINKS = {
  privacy: KIND.address,
  cookies: KIND.address,
  imprint: KIND.address,
  optOuts: KIND.record(KIND.address),
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

const LOG = { url: KIND.address, headers: KIND.record(KIND.text()) } satisfies Record<keyof LogConfig, Shape>;

const IMPORT = {
  from: KIND.oneOf('cc_cookie', 'klaro', 'CookieConsent', 'OptanonConsent', 'tarteaucitron'),
  name: KIND.text(),
  map: KIND.record(KIND.text('the id of a category, or of a service of it: "functional/video"')),
} satisfies Record<keyof ImportConfig, Shape>;

const KEYS = {
  revision: { words: 'a text or a number', fits: (value) => KIND.number.fits(value) || isText(value) },
  changes: KIND.text(),
  mode: MODE,
  regions: KIND.list(KIND.object(REGION, ['match', 'mode'])),
  region: KIND.text(),
  audience: KIND.oneOf('general', 'children'),
  gpc: KIND.oneOf('honor', 'ignore'),
  categories: { ...KIND.record(KIND.object(CATEGORY)), areIds: true },
  services: { ...KIND.record(SERVICE), areIds: true },
  storage: KIND.object(STORAGE),
  reload: KIND.oneOf('on-withdraw', 'never'),
  language: KIND.text(),
  texts: { words: 'an object of texts', fits: isObject },
  links: KIND.object(LINKS),
  controller: KIND.object(CONTROLLER),
  ui: KIND.object(UI),
  signals: KIND.object(SIGNALS),
  log: KIND.object(LOG, ['url']),
  import: KIND.list(KIND.object(IMPORT, ['from'])),
} satisfies Record<keyof FikaConfig, Shape>;

/**
 * Every option, by what it can be: the types once more, for code that has no types. One that is missing here does not
 * compile. `$schema` is for editors.
 */
export const CONFIG: Shape = KIND.object({ ...KEYS, $schema: KIND.text() });
