import type { Change, Decision } from './state.ts';

type Happened = Pick<Change, 'previous' | 'state'> & {
  readonly action: { readonly type: string; readonly stored?: Decision | null };
};

/**
 * Was the decision made, changed or forgotten here? One that is read again, from the record or from another tab, was not;
 * one that is taken over from another manager was.
 */
export const isOwn = ({ action, previous, state: { decision } }: Happened): boolean =>
  ![previous.decision, action.stored].includes(decision);
