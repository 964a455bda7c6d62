import type { Config } from '../config/complete.ts';
import type { Mode } from '../config/types.ts';
import { ESSENTIAL } from '../config/essential.ts';
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
  /** Services that differ from their category. */
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
  const { decision, answers, source, gpc, region, mode } = state;
  // Without a prototype, because a service may be called `constructor`.
  const services = Object.create(null) as Record<string, boolean>;
  for (const { category, service } of config.questions) {
    const allowed = isAllowed(state, category, service);
    if (allowed !== isAllowed(state, category)) services[service] = allowed;
  }
  const optional = config.categories.filter((id) => id !== ESSENTIAL);
  const freeze = Object.freeze;
  const toDate = (seconds: number): Date => new Date(seconds * 1000);
  return freeze({
    decided: optional.every((id) => answers.get(id) !== undefined),
    granted: freeze([ESSENTIAL, ...optional.filter((id) => isAllowed(state, id))]),
    denied: freeze(optional.filter((id) => answers.get(id) === false)),
    services: freeze(services),
    id: decision && decision.id,
    // New ones each time, because a date can be changed.
    get at() {
      return decision && toDate(decision.at);
    },
    get expires() {
      return decision && toDate(expiry(config, decision));
    },
    revision: config.revision,
    source,
    gpc,
    region,
    mode,
  });
}
