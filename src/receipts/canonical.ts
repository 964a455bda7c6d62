import { isObject } from '../config/isObject.ts';

/** JSON with its keys in order and no spaces: equal data are equal text, whatever order they were written in. */
export const canonical = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
