import type { Fika } from '../api.ts';

/**
 * The page's Fika, from a script tag or the npm package, once it is there. Not `window.fika` alone: an element with that
 * id is reachable under the same name.
 */
export const fikaOfPage = (): Fika | undefined => (Object.hasOwn(window, 'fika') ? (window as unknown as { fika: Fika }).fika : undefined);
