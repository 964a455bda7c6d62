import { isObject } from '../config/isObject.ts';
import type { Facts, Found } from './Check.ts';
import { partOf } from './partOf.ts';

/** Half a year, as the guard has it by default. */
const HALF_A_YEAR = 182;

const YEAR = 366;

/** How long answers count. */
export function* checkDays({ given, config: { storage } }: Facts): Generator<Found> {
  const written = partOf(given.storage, 'days');
  const path = (key: string): string => (isObject(written) ? `storage.days.${key}` : 'storage.days');
  const { granted, denied } = storage.days;
  const own = partOf(written, 'denied');

  if (typeof own === 'number' && own < granted) {
    yield {
      path: 'storage.days.denied',
      severity: 'error',
      rule: 'R13',
      message: `A refusal is to be kept for ${own} days, a grant for ${granted}.`,
      why: `Who refuses would be asked again sooner than who accepts; Fika keeps it for ${granted} days.`,
      mend: 'Take "denied" out, or write at least the number of "granted".',
    };
  } else if (denied < HALF_A_YEAR) {
    yield {
      path: path('denied'),
      severity: 'error',
      rule: 'R13',
      message: `A refusal is forgotten after ${denied} days.`,
      why: 'Who has refused is to be left in peace for six months at least.',
      mend: `Write ${HALF_A_YEAR} or more, or take it out.`,
    };
  }
  if (granted > HALF_A_YEAR + 2) {
    yield {
      path: path('granted'),
      severity: granted > 2 * YEAR ? 'error' : granted > YEAR ? 'warning' : 'hint',
      rule: 'R14',
      message: `A grant is kept for ${granted} days.`,
      why: 'CNIL advises to ask again after 6 months, others after 12; Spain allows 24 at the most, and browsers delete cookies after 13.',
      mend: `Write ${HALF_A_YEAR}, or take it out.`,
    };
  }
}
