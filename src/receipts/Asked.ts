import type { CookieConfig, StorageEntryConfig } from '../config/types.ts';

/** What a visitor was asked about, as the configuration has it: the part of it that is shown. */
export interface Asked {
  /** What changed since the revision before. */
  changes: string;
  categories: readonly AskedCategory[];
  services: readonly AskedService[];
  links: { privacy: string; cookies: string; imprint: string; optOuts: readonly (readonly [name: string, address: string])[] };
  controller: { name: string; contact: string; dpo: string };
}

export interface AskedCategory {
  id: string;
  /** Empty where the built-in text stands. */
  title: string;
  description: string;
}

export interface AskedService {
  id: string;
  category: string;
  name: string;
  provider: string;
  policy: string;
  cookies: readonly CookieConfig[];
  storage: readonly StorageEntryConfig[];
}
