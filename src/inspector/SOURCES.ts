import type { Source } from '../consent/state.ts';

/** Who or what gave the present answers, in words. */
export const SOURCES: Readonly<Record<Source, string>> = {
  default: 'nobody yet, so the defaults hold',
  stored: 'the stored record of an earlier visit',
  banner: 'the visitor, in the banner',
  preferences: 'the visitor, in the settings',
  embed: 'the visitor, at a held frame',
  api: 'a script of the page',
  tab: 'the visitor, in another tab',
  gpc: 'the Global Privacy Control signal',
  region: 'the law of the region',
  import: 'the record of another consent manager',
};
