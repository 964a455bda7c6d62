/** A part of what the inspector tells. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly name: string;
  readonly value: string;
  /** Something for the owner to look at. */
  readonly isWrong?: boolean;
  /** In the page: shown on the console when it is asked for. */
  readonly element?: Element;
}
