import type { Asked } from './Asked.ts';
import { ESSENTIAL } from '../config/essential.ts';
import type { Happening } from './Happening.ts';
import type { LogAction } from './LogEntry.ts';
import { withdrawn } from './withdrawn.ts';

/** What a change of consent was, in a word. */
export function actionOf({ proof, before }: Happening, { categories, services }: Asked): LogAction {
  if (!proof) return 'reset';
  const { record, source } = proof;
  if (source === 'gpc') return 'signal';
  if (source === 'import') return 'import';
  if (withdrawn(before, record, services).length) return 'withdraw';
  const single = Object.values(record.services);
  if (!record.granted.length && !single.includes(true)) return 'reject';
  const isAll = categories.every(({ id }) => id === ESSENTIAL || record.granted.includes(id));
  return isAll && !single.includes(false) ? 'accept' : 'save';
}
