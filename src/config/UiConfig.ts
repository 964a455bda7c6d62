/** How the banner and its button look. */
export interface UiConfig {
  /** `box`: a card in a lower corner. `bar`: the whole width at the bottom. @default 'box' */
  layout?: 'box' | 'bar';
  /** `auto` follows the visitor's system. @default 'auto' */
  theme?: 'auto' | 'light' | 'dark';
  /**
   * The floating button that opens the preferences again. `auto` draws it unless the page has a control of its own
   * (`data-fika="preferences"` or a link to `#fika`); keep such a control if you switch it off (GDPR art. 7(3)).
   * @default 'auto'
   */
  reopen?: 'auto' | 'always' | 'never';
}
