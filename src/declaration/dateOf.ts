/**
 * A date in the visitor's language. Browsers have no words for some (Chromium none for Icelandic) and would take their
 * own language; there it is written in numbers, which Swedish puts as ISO 8601 does.
 */
export const dateOf = (date: Date, language: string): string =>
  Intl.DateTimeFormat.supportedLocalesOf(language).length
    ? date.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' })
    : date.toLocaleString('sv', { dateStyle: 'short', timeStyle: 'short' });
