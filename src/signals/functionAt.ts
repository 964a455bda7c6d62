type Callable = (...parameters: unknown[]) => unknown;

/**
 * A function of the page by its path, such as `alloy` or `ttq.holdConsent`, if there is one. Asked for each time anew:
 * once loaded, vendors put another object in the place of their snippet's.
 */
export function functionAt(path: string): Callable | undefined {
  let owner: unknown;
  let value: unknown = window;
  for (const key of path.split('.')) {
    owner = value;
    value = (owner as Record<string, unknown> | null | undefined)?.[key];
  }
  if (typeof value !== 'function') return undefined;
  const found = value as Callable;
  return (...parameters) => Reflect.apply(found, owner, parameters);
}
