/** What `fika init` is told, by flags or by answers. What is empty is left out of the configuration. */
export interface Answers {
  readonly controller: string;
  readonly contact: string;
  readonly privacy: string;
  readonly cookies: string;
  readonly language: string;
  /** `EEA=opt-in`, `US=opt-out`. */
  readonly regions: readonly string[];
  /** Vendors to tell, by their key in `signals`. */
  readonly signals: readonly string[];
  readonly layout: string;
}
