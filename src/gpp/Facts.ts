/** What a section for the United States says of a visitor. */
export interface Facts {
  /** Of sale, sharing and targeted advertising alike: Fika asks about them together. */
  readonly isOptedOut: boolean;
  /** The browser sends a Global Privacy Control signal, whether it is honoured or not. */
  readonly gpc: boolean;
  /** The site is for children. */
  readonly isForChildren: boolean;
}
