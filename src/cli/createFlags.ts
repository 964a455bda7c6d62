import { Problem } from './Problem.ts';

type Value = string | boolean | (string | boolean)[] | undefined;

/** The flags that were given, read as what the command expects of each. */
export interface Flags {
  is(name: string): boolean;
  text(name: string): string | undefined;
  /** A whole number of at least `least`. */
  number(name: string, fallback: number, least?: number): number;
  /** Of a flag that may be given several times, or with several values separated by commas. */
  list(name: string): string[];
}

export const createFlags = (values: Readonly<Record<string, Value>>): Flags => {
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    is: (name) => values[name] === true,
    text,
    number(name, fallback, least = 1) {
      const given = text(name);
      if (given === undefined) return fallback;
      const number = Number(given);
      if (!/^\d+$/.test(given) || number < least) {
        throw new Problem(`--${name} takes a whole number of at least ${least}, not "${given}".`);
      }
      return number;
    },
    list: (name) =>
      [values[name] ?? []]
        .flat()
        .flatMap((value) => String(value).split(','))
        .map((value) => value.trim())
        .filter(Boolean),
  };
};
