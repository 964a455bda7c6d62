import { ESSENTIAL } from '../config/essential.ts';
import type { Decision } from '../consent/state.ts';
import { agreed } from './agreed.ts';
import type { TheirRecord } from './TheirRecord.ts';

/** What of the configuration tells which answers are wanted. */
export interface Wanted {
  revision: string;
  /** The ids of the categories; `essential` may be among them. */
  categories: readonly string[];
  services: readonly { id: string; category: string }[];
}

/** Their names → ours: a category, or `category/service`. What is no text stands for nothing. */
export type NameMap = Readonly<Record<string, unknown>>;

/**
 * A record of another manager as a decision of ours, made when theirs was; null when it answers nothing that is wanted.
 * It never says more than theirs: where several of their names stand for one of ours, all must be granted; what their
 * record leaves open stays open, to be asked.
 */
export function toDecision(
  wanted: Wanted,
  theirs: TheirRecord,
  map: NameMap,
  given: { id: string; now: number },
): Decision | null {
  const now = given.now / 1000;
  if (theirs.until !== null && theirs.until <= now) return null;
  const namesFor = (ours: string): string[] => Object.keys(map).filter((name) => map[name] === ours);
  const answerFor = (ours: string): boolean | undefined => agreed(namesFor(ours).map(theirs.answerFor));

  const optional = wanted.categories.filter((id) => id !== ESSENTIAL).sort();
  const granted = optional.filter((id) => answerFor(id));
  const denied = optional.filter((id) => answerFor(id) === false);

  const services = new Map<string, boolean>();
  const known: string[] = [];
  for (const { id, category } of wanted.services) {
    if (category === ESSENTIAL) continue;
    const name = `${category}/${id}`;
    const hasName = namesFor(name).length > 0;
    const whole = answerFor(category);
    // Their category may have been granted without this service, or this service without all of it.
    const within = agreed(namesFor(category).map((theirCategory) => theirs.answerFor(`${theirCategory}/${id}`)));
    const own = answerFor(name) ?? (within === whole || (within && hasName) ? undefined : within);
    if (own !== undefined) services.set(id, own);
    // A name of its own that is not answered: their visitors were not asked about it.
    if (own !== undefined || (whole !== undefined && !hasName)) known.push(id);
  }
  if (!granted.length && !denied.length && !services.size) return null;
  return {
    id: given.id,
    at: theirs.at ?? Math.floor(now),
    rev: wanted.revision,
    granted,
    denied,
    services: Object.fromEntries([...services].sort()),
    known: known.sort(),
  };
}
