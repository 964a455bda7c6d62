import { isAddress } from '../isAddress.ts';
import { isObject } from '../isObject.ts';
import { isText } from '../isText.ts';
import type { Shape } from './Shape.ts';

const choice = (values: readonly string[]): string => {
  const quoted = values.map((value) => `"${value}"`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
};

/** The kinds of values that options have. */
export const KIND = {
  text: (words = 'a text'): Shape => ({ words, fits: isText }),
  flag: { words: 'true or false', fits: (value) => typeof value === 'boolean' } satisfies Shape,
  address: (words = 'an address: http(s), mailto, tel or relative'): Shape => ({ words, fits: isAddress }),
  oneOf: (...values: readonly string[]): Shape => ({ words: choice(values), fits: (value) => values.includes(value as string) }),
  days: (words: string): Shape => ({ words, fits: (value) => typeof value === 'number' && value >= 1 && value < 1e5 }),
  object: (keys: Readonly<Record<string, Shape>>, words = `an object, { ${Object.keys(keys).join(', ')} }`): Shape => ({
    words,
    fits: isObject,
    keys,
  }),
  /** An object whose keys are the owner's. */
  record: (words: string, each: Shape): Shape => ({ words, fits: isObject, each }),
  list: (words: string, items: Shape): Shape => ({ words, fits: Array.isArray, items }),
} as const;
