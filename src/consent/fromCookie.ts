import { decode } from './record.ts';
import type { Decision } from './state.ts';

/** The record from the value of its cookie, as it was sent; null when it cannot be read. */
export function fromCookie(value = ''): Decision | null {
  try {
    // Some servers put a value into quotes.
    return decode(decodeURIComponent(value.replace(/^"|"$/g, '')));
  } catch {
    return null;
  }
}
