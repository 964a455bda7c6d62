interface Part {
  type: 'element' | 'literal';
  value: string;
}

/** A list in the visitor's language, with what stands between its elements; commas where the browser has no words for it. */
export const listOf = (texts: readonly string[], language: string): readonly Part[] =>
  Intl.ListFormat.supportedLocalesOf(language).length
    ? new Intl.ListFormat(language).formatToParts(texts)
    : texts.flatMap((value, index): Part[] => [
        ...(index ? [{ type: 'literal', value: ', ' } as const] : []),
        { type: 'element', value },
      ]);
