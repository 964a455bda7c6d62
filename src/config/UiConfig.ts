/** Where the interface stands and how it looks. */
export interface UiConfig {
  /**
   * `box`: a card in a corner. `bar`: the whole width at an edge. `cloud`: a wide card in the middle of an edge. `modal`:
   * a window in the middle, and the page waits until it is answered; on the pages behind your own `links` it is a box, so
   * that they can be read first.
   * @default 'box'
   */
  layout?: 'box' | 'bar' | 'cloud' | 'modal';
  /**
   * Where a `box`, `bar` or `cloud` stands. A bar and a cloud heed `top` and `bottom` only; a box without `end` stands at
   * the start, which is on the right of a right-to-left page.
   * @default 'bottom-start'
   */
  position?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end' | 'bottom' | 'top';
  /** The preferences in the `center` of the page, or as a sheet at the `side` where the line ends. @default 'center' */
  preferences?: 'center' | 'side';
  /** Colours, corners and shadows that go together. Each `--fika-*` property of yours wins over them. @default 'cinnamon' */
  look?: 'cinnamon' | 'ink' | 'sea' | 'forest';
  /** `auto` follows the visitor's system. @default 'auto' */
  theme?: 'auto' | 'light' | 'dark';
  /**
   * The floating button that opens the preferences again. `auto` draws it unless the page has a control of its own
   * (`data-fika="preferences"` or a link to `#fika`); keep such a control if you switch it off (GDPR art. 7(3)).
   * @default 'auto'
   */
  reopen?: 'auto' | 'always' | 'never';
  /** The corner of the window that this button stands in. @default 'bottom-start' */
  corner?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end';
}
