import type { Config, Service } from '../config/complete.ts';
import type { Choice, State } from './state.ts';

/** Is there a Global Privacy Control signal to honour (https://w3c.github.io/gpc/)? */
export const isSignalled = (config: Config, state: State): boolean => state.gpc && config.gpc === 'honor';

/** Does it forbid this? It means “do not sell or share”, so it reaches no further. */
export const isSale = (category: string, service?: Service): boolean =>
  category === 'advertising' || !!service?.saleOrShare;

/** What the signal answers, as a choice: it overrides older grants, and the record then says so (11 CCR §7025(c)). */
export const signalChoice = (config: Config): Choice => ({ ...servicesForSale(config, () => false), advertising: false });

/** An answer for each service that the signal reaches outside advertising. */
export function servicesForSale({ services }: Config, answer: (category: string, id: string) => boolean): Choice {
  const choice: Record<string, Record<string, boolean>> = {};
  for (const { id, category, saleOrShare } of services) {
    if (saleOrShare && !isSale(category)) choice[category] = { ...choice[category], [id]: answer(category, id) };
  }
  return choice;
}
