/** A value as its owner wrote it, as far as it can be told: a configuration may hold anything. */
export function inWords(value: unknown): string {
  try {
    // In a list, because a function alone has no JSON.
    return JSON.stringify([value]).slice(1, -1);
  } catch {
    return typeof value;
  }
}
