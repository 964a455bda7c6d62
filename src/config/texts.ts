/**
 * Every sentence a visitor can read. A locale file holds exactly these keys, so a missing one does not compile.
 *
 * For translators: plain, polite, short; address the visitor as a good shop in your country would. *Accept all* and
 * *Reject all* are a matched pair of plain verbs of the same length and tone; never “OK”, “Got it” or anything that
 * praises one answer or shames the other (EDPB Guidelines 03/2022). Words in braces are filled in; keep them. In
 * right-to-left languages they stand between U+2068 and U+2069, so that a name or a date keeps its own direction.
 */
export interface Texts {
  /** Heading of the banner when the site names no controller. */
  title: string;
  /** Heading of the banner when it does: `{controller}`. */
  titleNamed: string;
  /** What is asked, who takes part, and that the answer can be changed. A list of purposes follows. */
  intro: string;
  /** In place of `intro` where optional content runs until it is refused. */
  notice: string;
  /** Before the names of what is new since the visitor answered. */
  news: string;
  acceptAll: string;
  rejectAll: string;
  /** In opt-out regions, in place of `rejectAll`. */
  optOut: string;
  /** In opt-out regions, in place of `acceptAll`. */
  optIn: string;
  /** Opens the preferences window. */
  settings: string;
  /** Shown when the browser sends a Global Privacy Control signal and it is honoured (11 CCR §7025(c)(6)). */
  gpc: string;
  privacyPolicy: string;
  cookiePolicy: string;
  imprint: string;
  /** Said to screen readers after an answer. */
  saved: string;
  performanceTitle: string;
  /** A purpose as it stands in the banner's list. */
  performancePurpose: string;
  functionalTitle: string;
  functionalPurpose: string;
  advertisingTitle: string;
  advertisingPurpose: string;
}
