/** Puts a vendor's function on the page, such as `ttq.holdConsent`, that writes down what it is told. */
export function record(path: string, calls: unknown[][] = [], answer?: unknown): unknown[][] {
  const keys = path.split('.');
  const last = keys.pop()!;
  let owner = window as unknown as Record<string, unknown>;
  for (const key of keys) owner = (owner[key] ??= {}) as Record<string, unknown>;
  // The name too, where an object has more than one.
  owner[last] = (...parameters: unknown[]) => {
    calls.push(keys.length ? [last, ...parameters] : parameters);
    return answer;
  };
  return calls;
}
