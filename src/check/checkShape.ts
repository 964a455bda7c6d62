import { expectedAt } from '../config/expectedAt.ts';
import { isId } from '../config/isId.ts';
import { isObject } from '../config/isObject.ts';
import { own } from '../config/own.ts';
import { CONFIG } from '../config/shape/CONFIG.ts';
import type { Shape } from '../config/shape/Shape.ts';
import { brief } from './brief.ts';
import type { Found } from './Check.ts';
import { listOf } from './listOf.ts';
import { unknownOption } from './unknownOption.ts';

/** Options that there are not, values of another kind, and what is missing. */
export const checkShape = (config: unknown): Iterable<Found> => walk(config, CONFIG, '');

function* walk(value: unknown, shape: Shape, path: string): Generator<Found> {
  if (!shape.fits(value)) {
    yield {
      path,
      severity: 'error',
      message: `It is ${brief(value)}, which cannot be used.`,
      why: 'The default holds in its place.',
      mend: `It must be ${expectedAt(path) ?? shape.words}.`,
    };
    return;
  }
  for (const [index, item] of listOf(value).entries()) if (shape.items) yield* walk(item, shape.items, `${path}[${index}]`);
  if (!isObject(value) || !(shape.keys ?? shape.each)) return;
  const { keys = {}, each, required = [] } = shape;
  for (const [key, inner] of Object.entries(value)) {
    const here = path ? `${path}.${key}` : key;
    const inside = own(keys, key) ?? each;
    if (!inside) yield unknownOption({ path: here, key, value: inner, known: Object.keys(keys) });
    else if (shape.areIds && !isId(key)) yield badId(key, here);
    else yield* walk(inner, inside, here);
  }
  for (const key of required.filter((one) => !Object.hasOwn(value, one))) {
    yield {
      path: `${path}.${key}`,
      severity: 'error',
      message: `"${key}" is missing.`,
      why: 'Without it the rest of the entry has no effect.',
      mend: `Add it: it must be ${expectedAt(`${path}.${key}`) ?? keys[key]?.words ?? ''}.`,
    };
  }
}

const badId = (id: string, path: string): Found => ({
  path,
  severity: 'error',
  message: `"${id}" cannot be an id.`,
  why: 'Ids stand in attributes and in the cookie, so it is left out.',
  mend: 'Use letters, digits, "_" and "-", a letter first, and put the words that visitors read into its title or name.',
});
