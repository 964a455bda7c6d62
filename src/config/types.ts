import type { DetailTexts } from './detailTexts.ts';
import type { SignalsConfig } from './signals.ts';
import type { Texts } from './texts.ts';
import type { UiConfig } from './UiConfig.ts';

export type { UiConfig };

/**
 * Which answer counts while a visitor has not answered yet: `opt-in` holds everything optional back (EU, UK,
 * Switzerland: ePrivacy Directive art. 5(3)), `opt-out` lets it run until it is refused (US state laws).
 */
export type Mode = 'opt-in' | 'opt-out';

/** Everything a site owner can ask for. Every option may be left out; the text of each names its default. */
export interface FikaConfig {
  /**
   * The version of what visitors are asked. Raise it when the purposes change in substance: every stored answer is
   * then void and everybody is asked again. A category or service that is merely added needs no new revision.
   * @default "1"
   */
  revision?: string | number;

  /** What changed with this `revision`, in a sentence or two. Shown when visitors are asked again. */
  changes?: string;

  /**
   * The law that applies where no rule of `regions` does.
   * @default 'opt-in'
   */
  mode?: Mode;

  /**
   * Which law applies where. The most specific match wins (`US-CA` before `US`, a country before `EU` or `EEA`);
   * with rules given, a visitor whose region is unknown is asked first (`opt-in`).
   * @example [{ match: ['EEA', 'GB', 'CH'], mode: 'opt-in' }, { match: ['US'], mode: 'opt-out' }]
   */
  regions?: RegionRule[];

  /**
   * Where the visitor is, as your server or CDN knows it: ISO 3166-1 (`SE`) or 3166-2 (`US-CA`). Fika makes no look-up
   * of its own. Also read from `data-region` on the tag or on `<html>`, and from `<meta name="fika-region">`.
   */
  region?: string;

  /**
   * `children`: optional categories are denied and never asked for (GDPR art. 8, COPPA).
   * @default 'general'
   */
  audience?: 'general' | 'children';

  /**
   * What a Global Privacy Control signal (https://w3c.github.io/gpc/) does. `honor` denies advertising, and services
   * marked `saleOrShare`, and says so to the visitor; California requires both (11 CCR §7025).
   * @default 'honor'
   */
  gpc?: 'honor' | 'ignore';

  /**
   * The categories, in the order in which they are shown. Where given it is the whole list; `essential`,
   * `performance`, `functional` and `advertising` keep their default texts unless renamed, so `{}` will do.
   * @example { essential: {}, performance: {}, research: { title: 'Research', description: 'Helps our studies.' } }
   */
  categories?: Record<string, CategoryConfig>;

  /** The services (vendors) whose content is held, by an id of your own that `data-service` names. */
  services?: Record<string, ServiceConfig>;

  /** Where and for how long an answer is kept. */
  storage?: StorageConfig;

  /**
   * Whether to reload the page when a script that has run is revoked: a script cannot be unloaded, so only a fresh page
   * is sure to be free of it. It reloads once, after everything is kept.
   * @default 'on-withdraw'
   */
  reload?: 'never' | 'on-withdraw';

  /**
   * The language of the texts, a BCP 47 tag.
   * @default `<html lang>`, else the visitor's own languages, else English
   */
  language?: string;

  /**
   * Sentences of your own, for every language or by language.
   * @example { acceptAll: 'Allow all' }
   * @example { en: { acceptAll: 'Allow all' }, sv: { acceptAll: 'Tillåt alla' } }
   */
  texts?: OwnTexts | Record<string, OwnTexts>;

  /** Addresses of your policies: `https:`, `http:`, `mailto:`, `tel:` or relative. */
  links?: LinksConfig;

  /** Who is responsible for the processing (GDPR art. 13(1)(a)). */
  controller?: ControllerConfig;

  /** How the banner and its button look. */
  ui?: UiConfig;

  /**
   * Vendors that are told of consent in their own words, before their scripts run: Google Consent Mode and others.
   * @example { google: true, microsoft: true }
   */
  signals?: SignalsConfig;

  /** Where each change of consent is put on record (GDPR art. 7(1)). Without it nothing is sent anywhere. */
  log?: LogConfig;

  /**
   * Managers that the site used before. On the first visit a choice that stands there is taken over, never wider than it
   * was made, and their record is deleted. The first entry that has one counts.
   * @example [{ from: 'OptanonConsent' }, { from: 'klaro', map: { matomo: 'performance', youtube: 'functional/video' } }]
   */
  import?: ImportConfig[];
}

/** Sentences of the owner's in place of ours. */
export type OwnTexts = Partial<Texts & Omit<DetailTexts, 'units'>> & {
  /**
   * The name of the floating button. A return visit draws it without any texts of ours, so it has one name for all
   * languages, which every one of them understands.
   * @default 'Cookies'
   */
  reopen?: string;
};

export interface LogConfig {
  /**
   * The endpoint, on your own site if it can be. On another origin it has to allow the headers `Content-Type`,
   * `Idempotency-Key` and your own (CORS). `LogEntry` is what it gets and how it answers.
   */
  url: string;
  /** Headers to send along, such as a public key of the log. @default {} */
  headers?: Readonly<Record<string, string>>;
}

export interface ImportConfig {
  /** The manager, by the usual name of its cookie. */
  from: 'cc_cookie' | 'klaro' | 'CookieConsent' | 'OptanonConsent' | 'tarteaucitron';
  /** The name that its cookie has on this site. @default as `from` */
  name?: string;
  /**
   * Its categories or services → the category, or `category/service`, that they stand for. What is not named is asked, and
   * of several names for one, all must be granted. Where `cc_cookie` lists services, name each of them: `analytics/ga`.
   * @default for `CookieConsent` and `OptanonConsent` their own categories; for the others nothing
   * @example { analytics: 'performance', ads: 'advertising', youtube: 'functional/video' }
   */
  map?: Readonly<Record<string, string>>;
}

export interface RegionRule {
  /** ISO 3166-1 or 3166-2 codes, or the groups `EU` (its member states) and `EEA` (EU, Iceland, Liechtenstein, Norway). */
  match: string[];
  mode: Mode;
}

export interface CategoryConfig {
  /** @default the built-in text for the four known categories, else the id */
  title?: string;
  /** What the category is for, in a sentence. */
  description?: string;
}

export interface ServiceConfig {
  /** The id of the category it belongs to. */
  category: string;
  /** @default its id */
  name?: string;
  /** The company behind it. */
  provider?: string;
  /** The address of the provider's privacy policy. */
  policy?: string;
  /** The cookies it sets. */
  cookies?: CookieConfig[];
  /** What else it stores in the browser. */
  storage?: StorageEntryConfig[];
  /**
   * The hosts it contacts, such as `www.youtube.com`. The checks read them, and `fika scan` writes them; the guard has no
   * use for them.
   */
  hosts?: string[];
  /**
   * Sells or shares personal data in the sense of US state laws: a Global Privacy Control signal denies it.
   * @default false
   */
  saleOrShare?: boolean;
}

export interface CookieConfig {
  /** May hold `*` for any run of characters: `_ga_*`. */
  name: string;
  /** Whose site sets it: yours (`first`) or the vendor's (`third`, out of reach for deletion). @default 'first' */
  party?: 'first' | 'third';
  /** `session`, or a number and an English unit: `2 years`. Visitors read it in their language; other words as they are. */
  duration?: string;
  /** The domain it is set on, where it is neither the page's host nor a parent of it. */
  domain?: string;
  /** The path it is set on. @default every path above the page */
  path?: string;
  /** What it is for, in a sentence. */
  purpose?: string;
}

export interface StorageEntryConfig {
  /** The key, or the name of the database or cache. May hold `*`. */
  name: string;
  /** @default both `local` and `session` storage */
  kind?: 'local' | 'session' | 'indexedDB' | 'cache';
  /** What it is for, in a sentence. */
  purpose?: string;
}

export interface StorageConfig {
  /** The cookie's name. @default 'fika' */
  name?: string;
  /** Set it to share the answer between subdomains: `example.com`. @default the page's host alone */
  domain?: string;
  /** @default '/' */
  path?: string;
  /**
   * How long an answer counts, in days. A refusal is never kept for less time than a grant (CNIL 2020-092).
   * @default 182
   */
  days?: number | { granted?: number; denied?: number };
  /** @default 'Lax' */
  sameSite?: 'Lax' | 'Strict' | 'None';
  /** Sent over https only. On an http page it is left out, or the browser would refuse the cookie. @default true */
  secure?: boolean;
}

export interface LinksConfig {
  privacy?: string;
  cookies?: string;
  imprint?: string;
  /**
   * Sites on which visitors refuse advertising by many companies at once, by name. They are shown under `advertising`;
   * `{}` shows none.
   * @default the sites of the NAI, the DAA and the EDAA
   */
  optOuts?: Record<string, string>;
}

export interface ControllerConfig {
  name?: string;
  /** An e-mail address, a telephone number or an address. */
  contact?: string;
  /** The data protection officer's contact. */
  dpo?: string;
}
