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
  number: { words: 'a number', fits: (value) => typeof value === 'number' && Number.isFinite(value) } satisfies Shape,
  flag: { words: 'true or false', fits: (value) => typeof value === 'boolean' } satisfies Shape,
  address: { words: 'an address: http(s), mailto, tel or relative', fits: isAddress } satisfies Shape,
  oneOf: (...values: readonly string[]): Shape => ({ words: choice(values), fits: (value) => values.includes(value as string) }),
  days: { words: 'a number of days', fits: (value) => typeof value === 'number' && value >= 1 && value < 1e5 } satisfies Shape,
  object: (keys: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape => ({
    words: `an object, { ${Object.keys(keys).join(', ')} }`,
    fits: isObject,
    keys,
    required,
  }),
  /** An object whose keys are the owner's. */
  record: (each: Shape): Shape => ({ words: 'an object, { name: value }', fits: isObject, each }),
  list: (items: Shape): Shape => ({ words: 'a list, […]', fits: Array.isArray, items }),
} as const;
