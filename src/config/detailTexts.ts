/**
 * The sentences of the settings window's details and of the cookie declaration: a second file for each language, so that
 * who only answers the banner does not download them.
 *
 * For translators: as in `Texts`, whose words for *cookie*, *settings* and *consent* these share. They are read slowly, by
 * somebody who wants to know: exact before friendly. Words in braces are filled in; keep them.
 */
export interface DetailTexts {
  /** Heading of the preferences window. */
  preferencesTitle: string;
  preferencesIntro: string;
  save: string;
  /** Closes the preferences window without saving. */
  close: string;
  /** In place of a switch for what is essential. */
  alwaysActive: string;
  on: string;
  off: string;
  /** A category of which some services are on. */
  some: string;
  /** Heading of the list of services: `{count}`, `{category}`. */
  services: string;
  /** Behind a service: `{provider}`. */
  byProvider: string;
  /** Marks what was added since the visitor answered. */
  isNew: string;
  /** Link to a service's own policy, for screen readers: `{service}`. */
  servicePolicy: string;
  /** The visitor's record, under the switches: `{date}`, `{id}`. */
  yourChoice: string;
  /** Button beside it: saves the proof of consent as a file. */
  download: string;
  /** In the box of a held frame: `{name}` of the service, or its host, and the purposes it is held for: `{purposes}`. */
  embedText: string;
  /** Loads the frame this once. The name of what it shows follows for screen readers. */
  embedOnce: string;
  /** Allows what it belongs to for good, as the switch in the preferences does. */
  embedAlways: string;
  essentialTitle: string;
  essentialText: string;
  performanceText: string;
  functionalText: string;
  advertisingText: string;
  /** Unfolds, in the settings window, who is responsible and which rights a visitor has. */
  more: string;
  /** Heading of who is responsible for the processing (GDPR art. 13(1)(a)). */
  who: string;
  /** Before an address. A heading or a label, so no colon. */
  contact: string;
  /** Before an address: the officer of GDPR art. 37, by the name that the law has in your language. */
  officer: string;
  /** Heading of what is new since visitors were asked last. */
  changed: string;
  /** Caption of the table of a service's cookies: `{service}`. */
  stored: string;
  /** Column: the name of the cookie. */
  cookieName: string;
  /** Column: who sets it, `thisSite` or `thirdParty`. */
  setBy: string;
  /** Column: for how long. */
  keptFor: string;
  /** Column: what it is for. */
  purpose: string;
  /** The site that the visitor is on. */
  thisSite: string;
  thirdParty: string;
  /** How long a session cookie is kept. */
  session: string;
  /** How long other storage is kept. */
  lasting: string;
  /** The site's owner did not say. */
  notStated: string;
  /** Behind a name that is no cookie, in brackets: local storage and the like. */
  otherStorage: string;
  /** Before links to the sites where many advertising companies are refused at once. A list follows. */
  optOuts: string;
  /** That cookies can be managed in one's browser too. */
  browser: string;
  /** The right to withdraw, and what it does not undo (GDPR art. 7(3) and 13(2)(c)). */
  withdraw: string;
  /** The visitor's present answer to a category or service. */
  allowed: string;
  /** As `allowed`. */
  refused: string;
  /** As `allowed`, where there is no answer. */
  unanswered: string;
  /** Button that opens the settings window. */
  change: string;
  /**
   * Durations such as `2 years`, where browsers have no words for them in your language; no sentence, and last in the file.
   * For each unit, from `year` to `second`, the form with its `{count}` by a pattern of the numbers that it goes with: the
   * first that fits is taken, so the last, an empty one, is for all the others.
   */
  units?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
