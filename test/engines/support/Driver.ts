export type EngineName = 'chromium' | 'firefox' | 'webkit';

export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Escape' | 'Space';

export interface KeptCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  /** In seconds since 1970; undefined for one of the session. */
  readonly expires: number | undefined;
  readonly sameSite: string | undefined;
  readonly secure: boolean;
  readonly httpOnly: boolean;
}

/** What all three engines can be told to do with a tab: the smallest set that a visitor's ways can be made of. */
export interface Driver {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Evaluates an expression in the page, awaits it, and returns its value as JSON. */
  run(expression: string): Promise<unknown>;
  /** Waits for the first visible element that the selector finds, also in open shadow roots, and clicks it as a mouse does. */
  click(selector: string): Promise<void>;
  press(key: Key): Promise<void>;
  cookies(): Promise<KeptCookie[]>;
  /** A second tab of the same visitor. */
  newTab(): Promise<Driver>;
}

/** How the browser of a test is set up. */
export interface Setting {
  /** Width and height of the page in CSS pixels. */
  readonly viewport: readonly [number, number];
  /** The languages of the visitor. */
  readonly language: string;
  /** Runs in every page before anything of it; nothing if empty. */
  readonly initScript: string;
}

/** A running engine. */
export interface Engine {
  /** A visitor whom no site knows. */
  open(setting: Setting): Promise<{ driver: Driver; close(): Promise<void> }>;
  close(): Promise<void>;
}
