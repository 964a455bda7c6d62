import type { Config, Service } from '../config/complete.ts';
import { answerFor } from './answerFor.ts';
import type { State } from './state.ts';

/** What the visitor has yet to be asked. */
export interface Questions {
  categories: string[];
  /** Services that were added to a category after it was granted. */
  services: Service[];
}

/** Whatever is undecided. */
export function openQuestions(config: Config, state: State): Questions {
  const isOpen = (category: string, service?: string): boolean => answerFor(config, state, category, service) === undefined;
  const categories = config.categories.map(({ id }) => id).filter((id) => isOpen(id));
  const services = config.services.filter((s) => !categories.includes(s.category) && isOpen(s.category, s.id));
  return { categories, services };
}

/** Is there anything to ask? */
export const isAsking = (config: Config, state: State): boolean => {
  const { categories, services } = openQuestions(config, state);
  return categories.length + services.length > 0;
};
