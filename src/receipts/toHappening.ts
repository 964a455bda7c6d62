import { receipt } from '../consent/receipt.ts';
import type { Happening } from './Happening.ts';
import type { PutDown } from './putDown.ts';

type Facts = Pick<Happening, 'key' | 'now' | 'path'> & { controller: unknown; version: string };

/** A change as the log is told it. */
export function toHappening(change: PutDown, { key, now, path, controller, version }: Facts): Happening {
  const { action, previous, state, consent, language } = change;
  // At a start the record is what stood before: a signal may have taken back what it grants.
  const before = action.type === 'start' ? action.stored : previous.decision;
  return { key, now, proof: receipt(state.decision, consent, { language, controller, version }), before, path };
}
