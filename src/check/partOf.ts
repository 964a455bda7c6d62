import { isObject } from '../config/isObject.ts';
import { own } from '../config/own.ts';

/** What stands under a key of an object; nothing where it is none, or has no such key. */
export const partOf = (value: unknown, key: string): unknown => (isObject(value) ? own(value, key) : undefined);
