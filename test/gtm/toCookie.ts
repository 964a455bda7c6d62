import { encode } from '../../src/consent/record.ts';
import type { Decision } from '../../src/consent/state.ts';

/** `document.cookie` with these records, or with what others wrote in their place. */
export const toCookie = (...records: (Decision | string)[]): string =>
  records.map((record) => `fika=${encodeURIComponent(typeof record === 'string' ? record : encode(record))}`).join('; ');
