import { ESSENTIAL } from '../config/essential.ts';
import type { State } from './state.ts';

/**
 * What stands for a category, or for one service of it; undefined while it is undecided, null where there is no such
 * category. A service that is not declared in this category follows it, so naming another category's service widens
 * nothing.
 */
export function answerFor({ answers }: State, category: string, service?: string | null): boolean | undefined | null {
  if (category === ESSENTIAL) return true;
  // A service has a name with a stroke.
  if (!answers.has(category) || category.includes('/')) return null;
  const name = typeof service === 'string' ? `${category}/${service}` : '';
  return answers.get(answers.has(name) ? name : category);
}
