import type { Config } from '../config/complete.ts';
import { answerFor } from './answerFor.ts';
import type { State } from './state.ts';

/** May this category, or this service of it, run? What is undecided may where the law says opt-out, and only there. */
export const isAllowed = (config: Config, state: State, category: string, serviceId?: string | null): boolean =>
  answerFor(config, state, category, serviceId) ?? state.mode === 'opt-out';
