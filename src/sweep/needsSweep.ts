import type { Config } from '../config/complete.ts';
import { isObject } from '../config/isObject.ts';
import { isText } from '../config/isText.ts';
import { answerFor } from '../consent/answerFor.ts';
import type { State } from '../consent/state.ts';

/**
 * Has a denied service left a cookie that it declares? A rough look that costs little, so that the sweep, which looks
 * closely and at everything, is fetched only when there is something to sweep.
 */
export function needsSweep(config: Config, state: State, cookies: string): boolean {
  return config.services.some(({ id, category }) => {
    const declared = config.read<unknown[]>(`services.${id}.cookies`, [], Array.isArray);
    return (
      answerFor(state, category, id) === false &&
      declared.some((cookie) => isObject(cookie) && isText(cookie.name) && cookies.includes(cookie.name.replace(/\*.*/, '')))
    );
  });
}
