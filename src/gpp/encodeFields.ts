import type { Fields } from './Fields.ts';
import { integer } from './integer.ts';
import { toBase64 } from './toBase64.ts';

/** In the sections for the United States the version has six bits, a boolean one, and every other field two. */
function toBits([name, value]: [string, Fields[string]]): string {
  if (typeof value === 'boolean') return integer(Number(value), 1);
  return [value].flat().map((one) => integer(one, name === 'Version' ? 6 : 2)).join('');
}

/** The text of a sub-section. */
export const encodeFields = (fields: Fields): string => toBase64(Object.entries(fields).map(toBits).join(''));
