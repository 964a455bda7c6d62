/** Something that a revoked service declares and that could not be deleted, in plain data for events and logs. */
export interface Leftover {
  /** The id of the service that declares it. */
  readonly service: string;
  readonly kind: 'cookie' | 'local' | 'session' | 'indexedDB' | 'cache';
  /** As it stands in the browser, or else as it was declared: `_ga_*`. */
  readonly name: string;
  /**
   * - `third-party`: another site's cookie; no page but its own can delete it, so it was not tried.
   * - `other-domain`: declared on a domain that is neither this host nor above it; not tried either.
   * - `http-only`: it is there, and only the server can delete it. Browsers other than Chromium do not tell.
   * - `shared`: kept, because a service that is still allowed declares it too.
   * - `blocked`: a database that a script or another tab holds open; it goes once they let go of it.
   * - `unavailable`: the browser gives no access, or no list of names to compare a pattern with.
   * - `still-there`: deleting it did not help, as with a cookie on a path other than the declared one.
   */
  readonly reason:
    | 'third-party'
    | 'other-domain'
    | 'http-only'
    | 'shared'
    | 'blocked'
    | 'unavailable'
    | 'still-there';
}
