import type { Config } from '../config/complete.ts';
import { isObject } from '../config/isObject.ts';
import type { SignalsConfig } from '../config/signals.ts';

/** What the owner wrote for a vendor, unread: nothing, where it is merely switched on. */
export function optionsOf({ given }: Config, vendor: keyof SignalsConfig): Record<string, unknown> {
  const options = isObject(given.signals) ? given.signals[vendor] : undefined;
  return isObject(options) ? options : {};
}
