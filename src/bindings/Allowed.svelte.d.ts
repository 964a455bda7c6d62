import type { Component, Snippet } from 'svelte';

export interface AllowedProps {
  /** The id of a category, such as `advertising`. */
  category: string;
  /** The id of a service of that category, which visitors can answer for alone. */
  service?: string | undefined;
  /** What stands there, and is mounted at all, only while it is allowed. */
  children?: Snippet | undefined;
  /**
   * What stands there as long as it is not allowed.
   * @default nothing
   */
  fallback?: Snippet | undefined;
}

/**
 * Mounts its content while its category, or service, is allowed, and takes it away when it no longer is.
 *
 * @example
 * <Allowed category="functional" service="video">
 *   <Video />
 *   {#snippet fallback()}<Poster />{/snippet}
 * </Allowed>
 */
declare const Allowed: Component<AllowedProps>;
type Allowed = ReturnType<typeof Allowed>;
export default Allowed;
