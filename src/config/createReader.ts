import { isObject } from './isObject.ts';
import { own } from './own.ts';

/** Told of a value that cannot be used: where it stands, and what it is. The words come from `messages.ts`, late. */
export type Reject = (path: string, value: unknown) => void;

/**
 * What stands at a path such as `ui.theme`, where it is the default, one of the others, or passes one of those that are
 * tests; otherwise the default.
 */
export type Read = <T>(path: string, fallback: T, ...others: readonly unknown[]) => T;

/** Reads what somebody else wrote: own keys only, and nothing that was not asked for. */
export const createReader =
  (given: unknown, reject: Reject): Read =>
  (path, fallback, ...others) => {
    const keys = path.split('.');
    let value = given;
    let place = '';
    // What is no object has no inside: it is itself what is wrong.
    while (isObject(value) && keys.length) {
      const key = keys.shift() ?? '';
      value = own(value, key);
      place += (place && '.') + key;
    }
    if (value === undefined || value === null) return fallback;
    const fits = (one: unknown): boolean => one === value || (typeof one === 'function' && (one as (value: unknown) => boolean)(value));
    if (!keys.length && [fallback, ...others].some(fits)) return value as typeof fallback;
    reject(place, value);
    return fallback;
  };
