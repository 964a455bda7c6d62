import { fillIn, isObject, type Reject, type Shape } from './fillIn.ts';
import { ESSENTIAL } from './essential.ts';
import type {
  CategoryConfig,
  ControllerConfig,
  CookieConfig,
  FikaConfig,
  LinksConfig,
  RegionRule,
  ServiceConfig,
  StorageConfig,
  StorageEntryConfig,
  UiConfig,
} from './types.ts';

/** The configuration with every default filled in: what the rest of Fika reads. */
export interface Config {
  revision: string;
  changes: string;
  mode: NonNullable<FikaConfig['mode']>;
  regions: RegionRule[];
  region: string;
  audience: NonNullable<FikaConfig['audience']>;
  gpc: NonNullable<FikaConfig['gpc']>;
  /** In the order in which they are shown, `essential` among them where the owner lists it. */
  categories: Category[];
  services: Service[];
  /** `days.denied` is never less than `days.granted`. */
  storage: Required<Omit<StorageConfig, 'days'>> & { days: { granted: number; denied: number } };
  reload: NonNullable<FikaConfig['reload']>;
  language: string;
  texts: object;
  links: Required<LinksConfig>;
  controller: Required<ControllerConfig>;
  ui: Required<UiConfig>;
}

export type Category = { id: string } & Required<CategoryConfig>;

export type Service = { id: string; cookies: CookieConfig[]; storage: StorageEntryConfig[] } & Required<ServiceConfig>;

/** Six months: CNIL's advice for a grant and a refusal alike, and the least that lets a refusal rest. */
const DAYS = 182;

/** http(s), mail, telephone or relative. White space inside could hide a scheme. */
const ADDRESS = /^(https?:|mailto:|tel:|(?![a-z][a-z0-9+.-]*:))[!-\uffff]*$/i;

/** Ids go into attributes, cookies and names such as `category/service`. */
const ID = /^[a-z][\w-]*$/i;

/** Every option, with its default. */
const OPTIONS = {
  revision: /./,
  changes: '',
  mode: ['opt-in', 'opt-out'],
  regions: [],
  region: '',
  audience: ['general', 'children'],
  gpc: ['honor', 'ignore'],
  categories: {},
  services: {},
  storage: { name: '', domain: '', path: '', days: {}, sameSite: ['Lax', 'Strict', 'None'], secure: true },
  reload: ['on-withdraw', 'never'],
  language: '',
  texts: {},
  links: { privacy: ADDRESS, cookies: ADDRESS, imprint: ADDRESS },
  controller: { name: '', contact: '', dpo: '' },
  ui: { layout: ['box', 'bar'], theme: ['auto', 'light', 'dark'], reopen: ['auto', 'always', 'never'] },
} satisfies Shape & Record<keyof FikaConfig, Shape>;

const CATEGORY = { title: '', description: '' };

const SERVICE = {
  category: ID,
  name: '',
  provider: '',
  policy: ADDRESS,
  cookies: [],
  storage: [],
  hosts: [],
  saleOrShare: false,
} satisfies Shape & Record<keyof ServiceConfig, Shape>;

const CATEGORIES = { [ESSENTIAL]: {}, performance: {}, functional: {}, advertising: {} };

/**
 * Fills in defaults; the only place that knows one. Whatever the owner wrote, the result is complete and safe: a value
 * that cannot be used is rejected and replaced by its default, which never grants more.
 */
export function complete(input: unknown, reject: Reject): Config {
  const given = isObject(input) ? input : {};
  const { revision, storage, categories: listed = CATEGORIES } = given;
  const days = isObject(storage) && typeof storage.days === 'number' ? { granted: storage.days } : undefined;
  // The shape is what makes it a Config; the compiler cannot follow it there.
  const config = fillIn(
    OPTIONS,
    isObject(input)
      ? {
          ...given,
          revision: typeof revision === 'number' ? String(revision) : revision,
          storage: days ? { ...(storage as object), days } : storage,
        }
      : input,
    '',
    reject,
  ) as Config;

  /** The entries whose keys can serve as ids, completed. */
  const entries = (path: string, list: unknown, shape: Shape): ({ id: string } & Record<string, unknown>)[] =>
    Object.entries(isObject(list) ? list : {}).flatMap(([id, fields]) => {
      if (ID.test(id)) return [{ id, ...(fillIn(shape, fields, `${path}.${id}`, reject) as object) }];
      reject(`${path}.${id}`, id);
      return [];
    });

  const categories = entries('categories', isObject(listed) ? listed : CATEGORIES, CATEGORY) as Category[];
  const services = (entries('services', config.services, SERVICE) as Service[]).filter(({ id, category }) => {
    const known = category === ESSENTIAL || categories.some((other) => other.id === category);
    if (!known) reject(`services.${id}.category`, category);
    return known;
  });
  return {
    ...config,
    revision: config.revision || '1',
    region: config.region.toUpperCase(),
    regions: readRegions(config.regions, reject),
    categories,
    services: services.map((service) => ({ ...service, name: service.name || service.id })),
    storage: {
      ...config.storage,
      name: config.storage.name || 'fika',
      path: config.storage.path || '/',
      days: readDays(config.storage.days, reject),
    },
  };
}

/** A rule that cannot be read is left out: its regions then follow the other rules, and unknown ones are asked. */
const readRegions = (rules: readonly unknown[], reject: Reject): RegionRule[] =>
  rules.flatMap((rule, index) => {
    const { match, mode } = isObject(rule) ? rule : {};
    const isRule = Array.isArray(match) && match.every((code) => typeof code === 'string');
    if (isRule && (mode === 'opt-in' || mode === 'opt-out')) {
      return [{ match: match.map((code: string) => code.toUpperCase()), mode }];
    }
    reject(`regions[${String(index)}]`, rule);
    return [];
  });

function readDays(given: { granted?: unknown; denied?: unknown }, reject: Reject): { granted: number; denied: number } {
  const amount = (key: 'granted' | 'denied', least: number, otherwise: number): number => {
    const days = given[key] ?? otherwise;
    if (typeof days === 'number' && days >= least && days < 1e5) return days;
    reject(`storage.days.${key}`, days);
    return otherwise;
  };
  const granted = amount('granted', 1, DAYS);
  return { granted, denied: amount('denied', granted, granted) };
}
