import type { Found } from './Check.ts';
import { FORBIDDEN } from './FORBIDDEN.ts';
import { nearest } from './nearest.ts';
import { placeOf } from './placeOf.ts';

interface Unknown {
  /** Where it stands, its own name included. */
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
  /** What there is in its place. */
  readonly known: readonly string[];
}

/** What is to be said of an option that there is not. */
export function unknownOption({ path, key, value, known }: Unknown): Found {
  const message = `"${key}" is not an option here.`;
  // Written to switch off what must not be, it is merely superfluous.
  const forbidden = value === false ? undefined : FORBIDDEN.get(key.toLowerCase().replace(/[-_]/g, ''));
  if (forbidden) return { path, severity: 'error', message, ...forbidden };
  const close = nearest(key, known);
  const elsewhere = placeOf(key);
  const mend = close
    ? `Did you mean "${close}"?`
    : elsewhere
      ? `Did you mean "${elsewhere}"?`
      : `Take it out, or write one of: ${known.join(', ')}.`;
  return { path, severity: 'error', message, why: 'Fika ignores it, so what it should do is not done.', mend };
}
