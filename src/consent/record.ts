import { isObject } from '../config/isObject.ts';
import { isText } from '../config/isText.ts';
import { isTexts } from '../config/isTexts.ts';
import type { Decision } from './state.ts';

/**
 * Decision ⇄ the text in the cookie: JSON with stable keys, so that any server can read it. Whatever this version did
 * not write itself is unreadable, and what is unreadable is undecided, never granted.
 * @param domain - where that cookie goes, if not to the host alone
 */
export const encode = ({ id, at, rev, granted, denied, services, known, gpc }: Decision, domain?: string): string =>
  JSON.stringify({ v: 1, id, at, rev, granted, denied, services, known, gpc, domain }, asItIs);

/** What stands there, and not what a `toJSON` makes of it: Prototype.js gives lists one that writes them as a text. */
function asItIs(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}

export function decode(text = ''): Decision | null {
  try {
    const { v, ...found } = JSON.parse(text) as Decision & { v: unknown };
    const { id, at, rev, granted, denied, services, known, gpc = true, domain = '' } = found;
    return v === 1 &&
      isText(id) &&
      Number.isSafeInteger(at) &&
      isText(rev) &&
      isTexts(granted) &&
      isTexts(denied) &&
      !granted.some((category) => denied.includes(category)) &&
      isObject(services) &&
      Object.values(services).every((answer) => typeof answer === 'boolean') &&
      isTexts(known ?? []) &&
      (gpc as unknown) === true &&
      typeof domain === 'string'
      ? found
      : null;
  } catch {
    return null;
  }
}
