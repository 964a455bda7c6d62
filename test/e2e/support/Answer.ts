/** What the test server answers with on one path. */
export interface Answer {
  readonly body: string | Buffer;
  readonly type: string;
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** In milliseconds. */
  readonly delay?: number | undefined;
}
