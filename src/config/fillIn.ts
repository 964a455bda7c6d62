/** Told of a value that cannot be used: where it stands, and what it is. The words come from `messages.ts`, late. */
export type Reject = (path: string, value: unknown) => void;

/** Plain objects only: an array, an element that clobbers a name, or null is none. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';

/**
 * What a value may be. A text, a boolean or an empty list: that kind, and the default. Words: one of them, the first by
 * default. A pattern: a text that matches, empty by default. An object: the same for each key; with none, any object.
 */
export type Shape = string | boolean | RegExp | readonly string[] | { readonly [key: string]: Shape };

/**
 * Reads what somebody else wrote into a shape. Own keys only, and only those that the shape has: whatever else is there
 * is rejected, and cannot reach a prototype.
 */
export function fillIn(shape: Shape, given: unknown, path: string, reject: Reject): unknown {
  const isNothing = given === undefined || given === null;
  if (!isObject(shape)) {
    const fallback = shape instanceof RegExp ? '' : Array.isArray(shape) && shape.length ? (shape[0] as string) : shape;
    const fits =
      shape instanceof RegExp
        ? typeof given === 'string' && shape.test(given)
        : Array.isArray(shape)
          ? shape.length ? shape.includes(given) : Array.isArray(given)
          : typeof given === typeof shape;
    if (fits) return given;
    if (!isNothing) reject(path, given);
    return fallback;
  }
  const source = isObject(given) ? given : {};
  if (!isNothing && source !== given) reject(path, given);
  const keys = Object.keys(shape);
  if (!keys.length) return source;
  const at = (key: string): string => (path ? `${path}.${key}` : key);
  for (const key of Object.keys(source)) if (!keys.includes(key)) reject(at(key), source[key]);
  const own = (key: string): unknown => (Object.hasOwn(source, key) ? source[key] : undefined);
  return Object.fromEntries(keys.map((key) => [key, fillIn(shape[key] as Shape, own(key), at(key), reject)]));
}
