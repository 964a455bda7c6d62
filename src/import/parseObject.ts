import { isObject } from '../config/isObject.ts';

/** The object that a text holds as JSON, percent-encoded or plain: managers write both. Anything else is null. */
export function parseObject(text: string): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(text.startsWith('{') ? text : decodeURIComponent(text));
    return isObject(found) ? found : null;
  } catch {
    return null;
  }
}
