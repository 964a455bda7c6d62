import type { Config } from '../config/complete.ts';
import { isAllowed } from './isAllowed.ts';
import type { State } from './state.ts';

/** What may run now and might not before, and the reverse: category ids, and `category/service`. */
export function difference(config: Config, before: State, after: State): { granted: string[]; revoked: string[] } {
  const granted: string[] = [];
  const revoked: string[] = [];
  const compare = (name: string, category: string, service?: string): void => {
    const now = isAllowed(config, after, category, service);
    if (now !== isAllowed(config, before, category, service)) (now ? granted : revoked).push(name);
  };
  for (const { id } of config.categories) compare(id, id);
  for (const { id, category } of config.services) compare(`${category}/${id}`, category, id);
  return { granted, revoked };
}
