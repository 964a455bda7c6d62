import { isObject } from '../config/isObject.ts';
import type { Row } from './Section.ts';

/** The consent commands in Google's `dataLayer`: those of Fika, and those of others. */
export function commandRows(layer: unknown): Row[] {
  if (!Array.isArray(layer)) return [];
  return layer.flatMap((entry: unknown) => {
    // A command is an Arguments object.
    const { 0: command, 1: type, 2: values } = (entry ?? {}) as Readonly<Record<number, unknown>>;
    if (command !== 'consent' || !isObject(values)) return [];
    const told = Object.entries(values).map(([name, value]) => `${name} ${String(value)}`);
    return [{ name: `consent ${String(type)}`, value: told.join(', ') }];
  });
}
