import type { Config } from '../config/complete.ts';
import type { Mode } from '../config/types.ts';
import { ESSENTIAL } from '../config/essential.ts';
import { answerFor } from './answerFor.ts';
import { isAllowed } from './isAllowed.ts';
import { expiry } from './isValid.ts';
import type { Source, State } from './state.ts';

/** What the page is told: an immutable picture of the present consent. */
export interface Consent {
  /** Every optional category has an answer under the present revision. */
  readonly decided: boolean;
  /** `essential` and every category that may run. */
  readonly granted: readonly string[];
  /** Categories that are denied by an answer or a signal. While undecided, a category is in neither list. */
  readonly denied: readonly string[];
  /** Services that differ from their category, or have an answer of their own. */
  readonly services: Readonly<Record<string, boolean>>;
  /** Names the record; null before a decision. */
  readonly id: string | null;
  /** When the decision was made or last changed. */
  readonly at: Date | null;
  /** When it stops counting and is asked for again. */
  readonly expires: Date | null;
  readonly revision: string;
  /** Who or what gave the present answers. */
  readonly source: Source;
  /** The browser sends a Global Privacy Control signal. */
  readonly gpc: boolean;
  readonly region: string | null;
  readonly mode: Mode;
}

export function toConsent(config: Config, state: State): Consent {
  const { decision, source, gpc, region, mode } = state;
  const optional = config.categories.map(({ id }) => id).filter((id) => id !== ESSENTIAL);
  const services: Record<string, boolean> = {};
  for (const { id, category } of config.services) {
    const allowed = isAllowed(config, state, category, id);
    const own = decision && Object.hasOwn(decision.services, id);
    if (own || allowed !== isAllowed(config, state, category)) services[id] = allowed;
  }
  return Object.freeze({
    decided: optional.every((id) => answerFor(config, state, id) !== undefined),
    granted: Object.freeze([ESSENTIAL, ...optional.filter((id) => isAllowed(config, state, id))]),
    denied: Object.freeze(optional.filter((id) => answerFor(config, state, id) === false)),
    services: Object.freeze(services),
    id: decision && decision.id,
    at: decision && new Date(decision.at * 1000),
    expires: decision && new Date(expiry(config, decision) * 1000),
    revision: config.revision,
    source,
    gpc,
    region,
    mode,
  });
}
