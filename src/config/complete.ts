import { ESSENTIAL } from './essential.ts';
import { fillIn, TEXT, type Reject, type Shape } from './fillIn.ts';
import { isObject } from './isObject.ts';
import { isText } from './isText.ts';
import { isTexts } from './isTexts.ts';
import { own } from './own.ts';
import type { FikaConfig, Mode, RegionRule, ServiceConfig, StorageConfig, UiConfig } from './types.ts';

/**
 * The configuration as the guard needs it, with every default filled in. What only the interface reads it completes
 * itself, when it is there: see `completeShown.ts`.
 */
export interface Config {
  revision: string;
  mode: Mode;
  regions: Required<RegionRule>[];
  region: string;
  audience: 'general' | 'children';
  gpc: 'honor' | 'ignore';
  /** The ids, in the order in which the categories are shown, `essential` among them where the owner lists it. */
  categories: string[];
  /** In the owner's order, those of `essential` included. */
  services: Service[];
  /** What a visitor answers: the optional categories first, then their services. */
  questions: Question[];
  /** `days.denied` is never less than `days.granted`. */
  storage: Required<Omit<StorageConfig, 'days'>> & { days: { granted: number; denied: number } };
  language: string;
  ui: { theme: NonNullable<UiConfig['theme']>; reopen: NonNullable<UiConfig['reopen']> };
  /** What the owner wrote. */
  given: Record<string, unknown>;
  /** What the owner wrote at a path, as far as it is of this shape. */
  read(shape: Shape, ...path: string[]): unknown;
}

export interface Service {
  id: string;
  category: string;
  saleOrShare: boolean;
}

/** One thing that a visitor answers: a category, or one service of it. */
export interface Question {
  /** `functional`, or for a service `functional/video`: as in events and on switches. */
  name: string;
  category: string;
  /** The id of the service; empty for the category itself. */
  service: string;
  /** Sells or shares personal data, so that a Global Privacy Control signal denies it. */
  isSale: boolean;
}

/** The category that a Global Privacy Control signal denies. */
const SALE = 'advertising';

/** Ids go into attributes, cookies and names such as `category/service`. */
const ID = /^[a-z][\w-]*$/i;

const isDays = (value: unknown): boolean => typeof value === 'number' && value >= 1 && value < 1e5;

/** What the guard reads, with every default. */
const OPTIONS = {
  revision: ['1', isText],
  mode: ['opt-in', 'opt-out'],
  regions: [[], Array.isArray],
  region: TEXT,
  audience: ['general', 'children'],
  gpc: ['honor', 'ignore'],
  categories: [{ [ESSENTIAL]: {}, performance: {}, functional: {}, advertising: {} }, isObject],
  services: [{}, isObject],
  storage: {
    name: ['fika', isText],
    domain: TEXT,
    path: ['/', isText],
    // Six months: CNIL's advice for a grant and a refusal alike, and the least that lets a refusal rest.
    days: { granted: [182, isDays], denied: [0, isDays] },
    sameSite: ['Lax', 'Strict', 'None'],
    secure: [true, false],
  },
  language: TEXT,
  ui: { theme: ['auto', 'light', 'dark'], reopen: ['auto', 'always', 'never'] },
} as const satisfies Partial<Record<keyof FikaConfig, Shape>>;

/** A rule without a mode, or with one that cannot be read, is a strict one. */
const REGION = { match: [[], isTexts], mode: ['opt-in', 'opt-out'] } as const satisfies Record<keyof RegionRule, Shape>;

const SERVICE = { category: TEXT, saleOrShare: [false, true] } as const satisfies Partial<Record<keyof ServiceConfig, Shape>>;

/** The raw form of what is not yet as the rest of Fika reads it. */
type Raw = Omit<Config, 'categories' | 'services'> & Record<'categories' | 'services', Record<string, unknown>>;

/**
 * Fills in defaults; with `completeShown.ts` the only place that knows one. Whatever the owner wrote, the result is
 * complete and safe: a value that cannot be used is rejected and replaced by its default, which never grants more.
 */
export function complete(input: unknown, reject: Reject): Config {
  const isGiven = isObject(input);
  if (!isGiven && (input ?? undefined) !== undefined) reject('', input);
  const given = isGiven ? { ...input } : {};
  const { revision, storage } = given;
  if (typeof revision === 'number') given.revision = String(revision);
  if (isObject(storage) && isDays(storage.days)) given.storage = { ...storage, days: { granted: storage.days } };

  const read: Config['read'] = (shape, ...path) => {
    const value = path.reduce<unknown>((found, key) => (isObject(found) ? own(found, key) : undefined), given);
    return fillIn(shape, value, ['', ...path].join('.'), reject);
  };
  // The shape is what makes it a Config; the compiler cannot follow it there.
  const config = read(OPTIONS) as Raw;

  const ids = (key: 'categories' | 'services'): string[] =>
    Object.keys(config[key]).filter((id) => ID.test(id) || void reject(`.${key}.${id}`, id));
  const categories = ids('categories');
  const services = ids('services')
    .map((id) => ({ ...(read(SERVICE, 'services', id) as Service), id }))
    .filter(
      ({ id, category }) =>
        category === ESSENTIAL || categories.includes(category) || void reject(`.services.${id}.category`, category),
    );
  const isOptional = ({ category }: { category: string }): boolean => category !== ESSENTIAL;
  // A rule that cannot be read may be the one that asks first.
  let { mode } = config;
  if (!Array.isArray(given.regions ?? [])) mode = 'opt-in';
  const regions = config.regions.map((rule, index) =>
    fillIn(REGION, rule, `.regions[${index}]`, (path, value) => {
      mode = 'opt-in';
      reject(path, value);
    }),
  ) as Config['regions'];
  const { days } = config.storage;
  if (days.denied && days.denied < days.granted) reject('.storage.days.denied', days.denied);
  days.denied = Math.max(days.granted, days.denied);
  return {
    ...config,
    given,
    read,
    mode,
    regions,
    categories,
    services,
    questions: [
      ...categories.map((id) => ({ name: id, category: id, service: '', isSale: id === SALE })),
      ...services.map(({ id, category, saleOrShare }) => ({
        name: `${category}/${id}`,
        category,
        service: id,
        isSale: saleOrShare || category === SALE,
      })),
    ].filter(isOptional),
  };
}
