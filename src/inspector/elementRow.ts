import { isMet } from '../consent/isMet.ts';
import type { State } from '../consent/state.ts';
import type { Row } from './Section.ts';

/** An element with `data-category`, as plain data. */
export interface Tagged {
  /** Such as `<script src="…">`. */
  readonly name: string;
  /** What stands in `data-category`. */
  readonly category: string;
  readonly service: string | null;
  /** It has its address, or is a script that runs. */
  readonly isLive: boolean;
}

/** Whether an element is held, and why. */
export function elementRow(state: State, { name, category, service, isLive }: Tagged): Row {
  const conditions = category.split(/\s+/).filter(Boolean);
  const unmet = conditions.flatMap((condition) => reasonAgainst(state, condition, service) ?? []);
  if (!conditions.length) unmet.push('data-category is empty');
  const isWrong = !conditions.length || conditions.some((condition) => isMet(state, condition, service) === undefined);
  const where = service === null ? '' : ` (service ${service})`;
  const asked = `${conditions.join(' and ') || 'nothing'}${where}`;
  if (!unmet.length) return { name, value: isLive ? `released: ${asked}` : `about to be released: ${asked}` };
  const reason = unmet.join('; ');
  if (!isLive) return { name, value: `held: ${reason}`, isWrong };
  return { name, value: `live, although ${reason}: it ran before, was loaded once, or was never held`, isWrong: true };
}

/** Why a condition is not met; nothing where it is. */
function reasonAgainst(state: State, condition: string, service: string | null): string | undefined {
  const category = condition.replace(/^!/, '');
  const met = isMet(state, condition, service);
  if (met === undefined) return `there is no category "${category}"`;
  if (met) return undefined;
  if (category !== condition) return `${category} is not denied`;
  return isMet(state, `!${category}`, service) ? `${category} is denied` : `${category} is undecided`;
}
