import type { Config } from '../config/complete.ts';
import { isAllowed } from './isAllowed.ts';
import type { State } from './state.ts';

/** What may run now and might not before, and the reverse: category ids, and `category/service`. */
export function difference(config: Config, before: State, after: State): { granted: string[]; revoked: string[] } {
  const changed = (from: State, to: State): string[] =>
    config.questions.flatMap(({ name, category, service }) =>
      isAllowed(to, category, service) && !isAllowed(from, category, service) ? name : [],
    );
  return { granted: changed(before, after), revoked: changed(after, before) };
}
