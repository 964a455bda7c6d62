import { isAllowed } from '../consent/isAllowed.ts';
import type { State } from '../consent/state.ts';

/** May what follows this question run? It has a name as in events: `advertising`, or `advertising/pixel` for a service. */
export const isGranted = (state: State, question: string): boolean =>
  isAllowed(state, ...(question.split('/') as [string, string?]));
