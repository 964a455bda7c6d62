/** Before the visitor has answered, or after everything was accepted. */
export type Phase = 'before' | 'after';

/** Something that a page left in the browser or sent to somebody else. Values are not kept: they may name a person. */
export interface Trace {
  readonly kind: 'cookie' | 'local' | 'session' | 'indexedDB' | 'cache' | 'request';
  /** The cookie's name, the key, the name of the database or cache; of a request its host. */
  readonly name: string;
  /** The cookie's domain, the host whose storage it is, or the host that was asked. */
  readonly host: string;
  /** Whether that is the scanned site or somebody else. */
  readonly party: 'first' | 'third';
  readonly phase: Phase;
  /** Of a request: the pages that made it. Of what stays in the browser: the page after which it was there first. */
  readonly pages: readonly string[];
  /** The scripts and responses that were seen to set it. */
  readonly setBy: readonly string[];
  /** Of a request: the first address, without its query. */
  readonly address?: string;
  /** Of a request: what it was for, such as `script` or `image`. */
  readonly resource?: string;
  /** Of a cookie: its attributes. */
  readonly cookie?: CookieAttributes;
}

export interface CookieAttributes {
  readonly path: string;
  /** `session`, or a number and a unit. */
  readonly duration: string;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly sameSite: 'Strict' | 'Lax' | 'None';
}
