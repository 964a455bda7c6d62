import { isObject } from './isObject.ts';
import { isText } from './isText.ts';
import { own } from './own.ts';

/** Told of a value that cannot be used: where it stands, and what it is. The words come from `messages.ts`, late. */
export type Reject = (path: string, value: unknown) => void;

/** What a value may be. A list: the default, then what else, or a test for it. An object: the same for each key. */
export type Shape = readonly unknown[] | { readonly [key: string]: Shape };

/** Any text, empty by default. */
export const TEXT = ['', isText] as const;

/** Reads what somebody else wrote into a shape: own keys only, and only those that the shape has. */
export function fillIn(shape: Shape, given: unknown, path: string, reject: Reject): unknown {
  const isList = Array.isArray as (value: unknown) => value is readonly unknown[];
  const fits = isList(shape)
    ? shape.some((one) => one === given || (typeof one === 'function' && (one as (value: unknown) => boolean)(given)))
    : isObject(given);
  if (!fits && given !== undefined && given !== null) reject(path, given);
  if (isList(shape)) return fits ? given : shape[0];
  return Object.fromEntries(
    Object.entries(shape).map(([key, inner]) => {
      return [key, fillIn(inner, fits ? own(given as Record<string, unknown>, key) : undefined, `${path}.${key}`, reject)];
    }),
  );
}
