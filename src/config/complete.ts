import { readFields, type Fields, type Report } from './readFields.ts';
import type { CookieConfig, Mode, StorageEntryConfig, UiConfig } from './types.ts';

/** The configuration with every default filled in: what the rest of Fika reads. */
export interface Config {
  revision: string;
  changes: string;
  mode: Mode;
  regions: { match: string[]; mode: Mode }[];
  region: string | null;
  children: boolean;
  honorsGpc: boolean;
  /** In the order in which they are shown, `essential` among them where the owner lists it. */
  categories: Category[];
  services: Service[];
  storage: Storage;
  reloads: boolean;
  language: string;
  texts: unknown;
  links: { privacy: string; cookies: string; imprint: string };
  controller: { name: string; contact: string; dpo: string };
  ui: Required<UiConfig>;
}

export interface Category {
  id: string;
  title: string;
  description: string;
}

export interface Service {
  id: string;
  category: string;
  name: string;
  provider: string;
  policy: string;
  cookies: CookieConfig[];
  storage: StorageEntryConfig[];
  hosts: string[];
  saleOrShare: boolean;
}

export interface Storage {
  name: string;
  domain: string;
  path: string;
  /** How long an answer counts, in days; `denied` is never less than `granted`. */
  days: { granted: number; denied: number };
  sameSite: 'Lax' | 'Strict' | 'None';
  /** Left open: on https. */
  secure: boolean | undefined;
}

export const ESSENTIAL = 'essential';
const KNOWN = [ESSENTIAL, 'performance', 'functional', 'advertising'];

/** Six months: CNIL's advice for a grant and a refusal alike, and the least that lets a refusal rest (STANDARDS R13). */
const DAYS = 182;

/**
 * Fills in defaults; the only place that knows one. Whatever the owner wrote, the result is complete and safe: a value
 * that cannot be used is reported and replaced by its default, which never grants more.
 */
export function complete(input: unknown, report: Report): Config {
  const config = readFields(input, '', report);
  const categories = readCategories(config);
  const links = config.object('links');
  const controller = config.object('controller');
  const ui = config.object('ui');
  const revision = config.raw('revision');
  const result: Config = {
    revision: typeof revision === 'number' ? String(revision) : (config.text('revision') ?? '1'),
    changes: config.text('changes') ?? '',
    mode: readMode(config) ?? 'opt-in',
    regions: config.list('regions').map((rule) => ({
      match: (rule.texts('match') ?? []).map((code) => code.toUpperCase()),
      mode: readMode(rule) ?? 'opt-in',
    })),
    region: config.text('region')?.toUpperCase() ?? null,
    children: config.oneOf('audience', 'general', 'children') === 'children',
    honorsGpc: config.oneOf('gpc', 'honor', 'ignore') !== 'ignore',
    categories,
    services: readServices(config, categories, report),
    storage: readStorage(config.object('storage'), report),
    reloads: config.oneOf('reload', 'never', 'on-withdraw') !== 'never',
    language: config.text('language') ?? '',
    texts: config.raw('texts'),
    links: {
      privacy: links.address('privacy') ?? '',
      cookies: links.address('cookies') ?? '',
      imprint: links.address('imprint') ?? '',
    },
    controller: {
      name: controller.text('name') ?? '',
      contact: controller.text('contact') ?? '',
      dpo: controller.text('dpo') ?? '',
    },
    ui: {
      layout: ui.oneOf('layout', 'box', 'bar') ?? 'box',
      theme: ui.oneOf('theme', 'auto', 'light', 'dark') ?? 'auto',
      reopen: ui.oneOf('reopen', 'auto', 'always', 'never') ?? 'auto',
    },
  };
  for (const fields of [config, links, controller, ui]) fields.reportUnread();
  return result;
}

const readMode = (fields: Fields): Mode | undefined => fields.oneOf('mode', 'opt-in', 'opt-out');

function readCategories(config: Fields): Category[] {
  const given = config.entries('categories');
  if (!given) return KNOWN.map((id) => ({ id, title: '', description: '' }));
  return given.map(([id, fields]) => ({
    id,
    title: fields.text('title') ?? (KNOWN.includes(id) ? '' : id),
    description: fields.text('description') ?? '',
  }));
}

function readServices(config: Fields, categories: Category[], report: Report): Service[] {
  return (config.entries('services') ?? []).flatMap(([id, fields]) => {
    const category = fields.text('category') ?? '';
    if (category !== ESSENTIAL && !categories.some((known) => known.id === category)) {
      report(`services.${id}.category`, `"${category}" is not one of the categories; the service is left out`);
      return [];
    }
    return {
      id,
      category,
      name: fields.text('name') ?? id,
      provider: fields.text('provider') ?? '',
      policy: fields.address('policy') ?? '',
      cookies: fields.list('cookies').flatMap((cookie) => withName<CookieConfig>(cookie)),
      storage: fields.list('storage').flatMap((entry) => withName<StorageEntryConfig>(entry)),
      hosts: fields.texts('hosts') ?? [],
      saleOrShare: fields.flag('saleOrShare') ?? false,
    };
  });
}

/** An entry of a list that is only of use with a name. Its other keys are read where they are used. */
function withName<T extends { name: string }>(fields: Fields): T[] {
  const name = fields.text('name');
  return name ? [{ ...(fields.source as T), name }] : [];
}

function readStorage(fields: Fields, report: Report): Storage {
  const days = typeof fields.raw('days') === 'object' ? fields.object('days') : undefined;
  const granted = (days ? days.amount('granted') : fields.amount('days')) ?? DAYS;
  const denied = (days ? days.amount('denied') : granted) ?? Math.max(granted, DAYS);
  if (denied < granted) report('storage.days.denied', 'must not be less than "granted": a refusal is kept at least as long');
  const result: Storage = {
    name: fields.text('name') ?? 'fika',
    domain: fields.text('domain') ?? '',
    path: fields.text('path') ?? '/',
    days: { granted, denied: Math.max(granted, denied) },
    sameSite: fields.oneOf('sameSite', 'Lax', 'Strict', 'None') ?? 'Lax',
    secure: fields.flag('secure'),
  };
  fields.reportUnread();
  return result;
}
