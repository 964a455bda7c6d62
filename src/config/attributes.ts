/** The HTML contract: every attribute that Fika reads, in one place. */

/** Names the categories a piece of content belongs to, separated by spaces; `!x` means that x is denied. */
export const CATEGORY = 'data-category';

/** Names one service of the category. */
export const SERVICE = 'data-service';

/** The `type` a script gets when it is released; a classic script where it is missing. */
export const SCRIPT_TYPE = 'data-type';

/** Where held content keeps its address → the attribute that fetches it. */
export const ADDRESSES = {
  'data-src': 'src',
  'data-srcset': 'srcset',
  'data-href': 'href',
  'data-poster': 'poster',
  'data-data': 'data',
} as const;

/** Page controls: `data-fika="preferences | accept-all | reject-all | reset"`. */
export const CONTROL = 'data-fika';

/** The fragment that opens the preferences. */
export const HASH = '#fika';

/** Attributes of Fika's own tag → the option that each sets. */
export const OPTIONS = {
  'data-policy': 'links.cookies',
  'data-privacy': 'links.privacy',
  'data-lang': 'language',
  'data-revision': 'revision',
  'data-region': 'region',
  'data-cookie-domain': 'storage.domain',
  'data-layout': 'ui.layout',
} as const;
