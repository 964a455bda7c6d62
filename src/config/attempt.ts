/** What comes of an act that the browser may refuse, as storage often is; nothing where it does. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
