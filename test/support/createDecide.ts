import type { Action, Choice } from '../../src/consent/state.ts';
import { NOW } from './NOW.ts';

/** An answer of the visitor, given through the page's own code unless told otherwise. */
export const createDecide = (
  choice: Choice | readonly Choice[],
  source: Extract<Action, { type: 'decide' }>['source'] = 'api',
): Action => ({
  type: 'decide',
  choices: Array.isArray(choice) ? (choice as readonly Choice[]) : [choice as Choice],
  source,
  id: 'a-new-record',
  now: NOW,
});
