import type { Config } from '../config/complete.ts';
import { isObject } from '../config/isObject.ts';
import { isText } from '../config/isText.ts';
import { answerFor } from '../consent/answerFor.ts';
import type { State } from '../consent/state.ts';

/**
 * Has a denied service left a cookie or a key that it declares? A rough look at their names that costs little, so that the
 * sweep, which looks closely and at everything, is fetched only when there is something to sweep.
 */
export function needsSweep(config: Config, state: State, names: string): boolean {
  return config.services.some(
    ({ id, category }) =>
      answerFor(state, category, id) === false &&
      ['cookies', 'storage'].some((kind) =>
        config
          .read<unknown[]>(`services.${id}.${kind}`, [], Array.isArray)
          .some((entry) => isObject(entry) && isText(entry.name) && names.includes(entry.name.replace(/\*.*/, ''))),
      ),
  );
}
