import type { CookieConfig, StorageEntryConfig } from '../../config/types.ts';

/** A service that many sites use, and how it is recognised. */
export interface KnownService {
  /** Unique, fit for `services` of a configuration. */
  readonly id: string;
  readonly name: string;
  /** The company behind it; left out where the site itself runs it, as with PHP. */
  readonly provider?: string;
  /** That company's privacy policy. */
  readonly policy?: string;
  /** Where it belongs on most sites; the owner decides. */
  readonly category: 'essential' | 'performance' | 'functional' | 'advertising';
  /** The page that states what is said here: the provider's own wherever it has one. */
  readonly source: string;
  /** What is not sure is left out: a duration, a purpose. */
  readonly cookies?: readonly CookieConfig[];
  readonly storage?: readonly StorageEntryConfig[];
  /** Hosts, with all below them; of a host that serves several services, with the path: `google.com/recaptcha`. */
  readonly hosts?: readonly string[];
}
