import { ESSENTIAL, type Config, type Service } from '../config/complete.ts';
import { answerFor } from './answerFor.ts';
import { isRuledOut } from './isRuledOut.ts';
import type { State } from './state.ts';

/** What the visitor has yet to be asked. */
export interface Questions {
  categories: string[];
  /** Services that were added to a category after it was granted. */
  services: Service[];
}

/** Whatever is undecided and not ruled out. Empty: there is nothing to ask. */
export function openQuestions(config: Config, state: State): Questions {
  const isOpen = (category: string, service?: Service): boolean =>
    category !== ESSENTIAL &&
    answerFor(state.decision, category, service) === undefined &&
    !isRuledOut(config, state, category, service);
  const categories = config.categories.map(({ id }) => id).filter((id) => isOpen(id));
  const services = config.services.filter((s) => !categories.includes(s.category) && isOpen(s.category, s));
  return { categories, services };
}

/** Is there anything to ask? */
export const isAsking = (config: Config, state: State): boolean => {
  const { categories, services } = openQuestions(config, state);
  return categories.length + services.length > 0;
};
