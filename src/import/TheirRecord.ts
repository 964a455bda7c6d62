/** What the record of another manager says, in its own names. */
export interface TheirRecord {
  /**
   * The visitor's own answer for a category or service; undefined where there is none, or none that is sure. A service
   * that has an answer beside its category's is asked for as `category/service`.
   */
  answerFor(name: string): boolean | undefined;
  /** When it was given, in seconds since 1970; null where the record does not tell. */
  at: number | null;
  /** When the manager itself would have stopped believing it, in seconds since 1970; null where it does not tell. */
  until: number | null;
}

/** Reads a record as it stands in the cookie. `other` gives the value of another cookie of the same manager. */
export type ReadTheirs = (text: string, other: (name: string) => string | undefined) => TheirRecord | null;
