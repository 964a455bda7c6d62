import { useSyncExternalStore, type ReactNode } from 'react';
import { ESSENTIAL } from '../config/essential.ts';
import type { Consent } from '../consent/toConsent.ts';
import { fikaOfPage } from './fikaOfPage.ts';
import { isAllowedOnPage } from './isAllowedOnPage.ts';
import { onConsent } from './onConsent.ts';

export type { Consent };

export interface AllowedProps {
  /** The id of a category, such as `advertising`. */
  category: string;
  /** The id of a service of that category, which visitors can answer for alone. */
  service?: string | undefined;
  /**
   * What stands there as long as it is not allowed.
   * @default nothing
   */
  fallback?: ReactNode;
  /** What stands there, and is mounted at all, only while it is allowed. */
  children?: ReactNode;
}

const readConsent = (): Consent | null => fikaOfPage()?.consent ?? null;
const readNothing = (): null => null;

/**
 * What the visitor decided, as `fika.consent` has it; the component is drawn anew when it changes. Null where it is not
 * known: on a server, while a page is hydrated, and until Fika is there.
 *
 * @example
 * const consent = useConsent();
 * if (consent && !consent.decided) …
 */
export const useConsent = (): Consent | null => useSyncExternalStore(onConsent, readConsent, readNothing);

/**
 * May this category, or this service of it, run? Kept up to date. On a server and while a page is hydrated only
 * `essential` may.
 */
export const useAllowed = (category: string, service?: string): boolean =>
  useSyncExternalStore(
    onConsent,
    () => isAllowedOnPage(category, service),
    () => category === ESSENTIAL,
  );

/**
 * Mounts its children while their category, or service, is allowed, and takes them away when it no longer is.
 *
 * @example
 * <Allowed category="functional" service="video" fallback={<Poster />}>
 *   <Video />
 * </Allowed>
 */
export const Allowed = ({ category, service, fallback, children }: AllowedProps): ReactNode =>
  useAllowed(category, service) ? children : fallback;
