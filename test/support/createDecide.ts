import type { Action } from '../../src/consent/state.ts';
import { NOW } from './NOW.ts';

/**
 * An answer of the visitor, given through the page's own code unless told otherwise: to everything, or by name, such as
 * `functional` or `functional/video`.
 */
export const createDecide = (
  choice: boolean | Readonly<Record<string, boolean>>,
  source: Extract<Action, { type: 'decide' }>['source'] = 'api',
): Action => ({
  type: 'decide',
  choice: typeof choice === 'boolean' ? choice : new Map(Object.entries(choice)),
  source,
  id: 'a-new-record',
  now: NOW,
});
