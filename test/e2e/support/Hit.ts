/** One request that reached the test server. */
export interface Hit {
  /** Tells the two origins apart: `localhost` is the site, `127.0.0.1` the third party. */
  readonly host: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly method: string;
  /** The Cookie header, empty when none came. */
  readonly cookie: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}
