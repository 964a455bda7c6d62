import { ESSENTIAL } from './essential.ts';
import { isId } from './isId.ts';
import { isObject } from './isObject.ts';
import { isText } from './isText.ts';
import { isTexts } from './isTexts.ts';
import { createReader, type Read, type Reject } from './createReader.ts';
import type { Mode, RegionRule, UiConfig } from './types.ts';

/**
 * The configuration as the guard needs it, with every default filled in. What only a late part reads it completes
 * itself, when it is there: see `completeShown.ts`.
 */
export interface Config {
  revision: string;
  mode: Mode;
  regions: RegionRule[];
  region: string;
  audience: 'general' | 'children';
  gpc: 'honor' | 'ignore';
  /** The ids, in the order in which the categories are shown, `essential` among them where the owner lists it. */
  categories: string[];
  /** In the owner's order, those of `essential` included. */
  services: Service[];
  /** What a visitor answers: the optional categories first, then their services. */
  questions: Question[];
  /** Where the record is found, and how long it counts: `days.denied` is never less than `days.granted`. */
  storage: { name: string; domain: string; days: { granted: number; denied: number } };
  language: string;
  ui: Required<Pick<UiConfig, 'theme' | 'reopen' | 'corner'>>;
  /** What the owner wrote. */
  given: Readonly<Record<string, unknown>>;
  /** What the owner wrote at a path. */
  read: Read;
  /** The paths, and other places, that the owner has been told of, so that nobody does it twice. */
  told: Set<string>;
}

export interface Service {
  id: string;
  category: string;
  isSale: boolean;
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

const MODES = ['opt-in', 'opt-out'] as const;

const isDays = (value: unknown): value is number => typeof value === 'number' && value >= 1 && value < 1e5;

const isRule = (rule: unknown): boolean =>
  isObject(rule) && isTexts(rule.match) && MODES.includes(rule.mode as Mode);

/**
 * Fills in defaults; with `completeShown.ts` and `completeStorage.ts` the only place that knows one. Whatever the owner
 * wrote, the result is complete and safe: a value that cannot be used is rejected and replaced by its default, which
 * never grants more.
 */
export function complete(input: unknown, tell: Reject): Config {
  const told = new Set<string>();
  const reject: Reject = (path, value) => {
    if (!told.has(path)) tell(path, value);
    told.add(path);
  };
  if (!isObject(input ?? {})) reject('', input);
  const given = isObject(input) ? input : {};
  const read = createReader(given, reject);

  const ids = (path: 'categories' | 'services', fallback: object): string[] =>
    Object.keys(read(path, fallback, isObject)).filter((id) => isId(id) || void reject(`${path}.${id}`, id));
  const categories = ids('categories', { [ESSENTIAL]: {}, performance: {}, functional: {}, [SALE]: {} });
  const services = ids('services', {}).flatMap((id): Service[] => {
    const path = `services.${id}.category`;
    const category: string = read(path, '', isText);
    if (category !== ESSENTIAL && !categories.includes(category)) {
      reject(path, category);
      return [];
    }
    return [{ id, category, isSale: read(`services.${id}.saleOrShare`, category === SALE, true, false) || category === SALE }];
  });

  const mode = read<Mode>('mode', ...MODES);
  const rules = read<unknown[]>('regions', [], Array.isArray);
  const regions = rules.filter((rule, index) => isRule(rule) || void reject(`regions[${index}]`, rule));
  // A rule that cannot be read may be the one that asks first.
  const areRead = regions.length === rules.length && Array.isArray(given.regions ?? []);
  // Six months: CNIL's advice for a grant and a refusal alike, and the least that lets a refusal rest.
  const days = read<unknown>('storage.days', 182, isDays, isObject);
  const granted = isDays(days) ? days : read('storage.days.granted', 182, isDays);
  const isEnough = (value: unknown): boolean => isDays(value) && value >= granted;
  const denied = isDays(days) ? days : read('storage.days.denied', granted, isEnough);

  return {
    given,
    read,
    told,
    revision: String(read<unknown>('revision', '1', isText, Number.isFinite)),
    mode: areRead ? mode : 'opt-in',
    regions: areRead ? (regions as RegionRule[]) : [],
    region: read('region', '', isText),
    audience: read('audience', 'general', 'children'),
    gpc: read('gpc', 'honor', 'ignore'),
    categories,
    services,
    questions: [
      ...categories.map((id) => ({ name: id, category: id, service: '', isSale: id === SALE })),
      ...services.map(({ id, category, isSale }) => ({ name: `${category}/${id}`, category, service: id, isSale })),
    ].filter(({ category }) => category !== ESSENTIAL),
    storage: {
      name: read('storage.name', 'fika', isText),
      domain: read('storage.domain', '', isText),
      days: { granted, denied },
    },
    language: read('language', '', isText),
    ui: {
      theme: read('ui.theme', 'auto', 'light', 'dark'),
      reopen: read('ui.reopen', 'auto', 'always', 'never'),
      corner: read('ui.corner', 'bottom-start', 'bottom-end', 'top-start', 'top-end'),
    },
  };
}
