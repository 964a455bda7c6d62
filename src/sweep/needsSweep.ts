import type { Config } from '../config/complete.ts';
import { isObject } from '../config/isObject.ts';
import { isText } from '../config/isText.ts';
import { answerFor } from '../consent/answerFor.ts';
import type { State } from '../consent/state.ts';

/** Only the sweep itself can tell which of them there are. */
const UNSEEN: readonly unknown[] = ['indexedDB', 'cache'];

/**
 * Has a denied service left a cookie or a key that it declares, or may it have left more? A rough look at their names that
 * costs little, so that the sweep, which looks closely and at everything, is fetched only when there is something to sweep.
 */
export function needsSweep(config: Config, state: State, getNames: () => string): boolean {
  const declared = config.services
    .filter(({ id, category }) => answerFor(state, category, id) === false)
    .flatMap(({ id }) => ['cookies', 'storage'].flatMap((kind) => config.read<unknown[]>(`services.${id}.${kind}`, [], Array.isArray)));
  // Looking costs more than asking whether there is anything to look for.
  const names = declared.length ? getNames() : '';
  return declared.some(
    (entry) => isObject(entry) && isText(entry.name) && (UNSEEN.includes(entry.kind) || names.includes(entry.name.replace(/\*.*/, ''))),
  );
}
