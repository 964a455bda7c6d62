import { isObject } from '../config/isObject.ts';

/** What stands in an object, by key; nothing where it is none. */
export const entriesOf = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);
