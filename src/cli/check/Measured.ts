export type Rgb = readonly [red: number, green: number, blue: number];

/** A control of the banner, as it is drawn. */
export interface Control {
  /** `accept-all`, `reject-all`, `settings`. */
  readonly part: string;
  readonly tag: string;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** Whether it can be seen and pressed without scrolling: inside the window, and nothing lies on it. */
  readonly isReachable: boolean;
  /** Computed styles that make it more or less prominent. */
  readonly style: Readonly<Record<string, string>>;
  /** What is behind the banner's words, the button's face upon it, and the button's words upon that. */
  readonly colors: { readonly surface: Rgb; readonly face: Rgb; readonly text: Rgb };
}

/** A banner in a window of some width. */
export interface Measured {
  readonly width: number;
  /** Of the banner. */
  readonly language: string;
  /** What the page says it is written in. */
  readonly pageLanguage: string;
  readonly controls: readonly Control[];
}
