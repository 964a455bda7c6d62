import type { Site } from './createSite.ts';

/** A frame of another site that waits for the functional category. */
export const heldFrame = (site: Site, name: string, more = ''): string =>
  `<iframe id="${name}" data-category="functional" data-src="${site.cdn}/frame/${name}.html" title="${name}" width="320" height="200" ${more}></iframe>`;
