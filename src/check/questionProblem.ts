import type { Config } from '../config/complete.ts';
import { ESSENTIAL } from '../config/essential.ts';
import type { Found } from './Check.ts';
import { meantCategory } from './meantCategory.ts';
import { nearest } from './nearest.ts';

/** What is wrong with the name of a category, or of a service as `category/service`; nothing where there is one. */
export function questionProblem({ categories, services }: Config, name: string): Omit<Found, 'path' | 'why'> | undefined {
  const ids = [...new Set([ESSENTIAL, ...categories])];
  const names = [...ids, ...services.map(({ id, category }) => `${category}/${id}`)];
  if (names.includes(name)) return undefined;
  const several = name.split(/[\s,|+]+/).filter(Boolean);
  if (several.length > 1 && several.every((one) => names.includes(one))) {
    return { severity: 'error', message: `"${name}" names ${several.length} owners.`, mend: `Choose one, such as "${several[0] ?? ''}".` };
  }
  const [category = '', service] = name.split('/');
  if (service !== undefined && ids.includes(category)) {
    const home = services.find(({ id }) => id === service);
    const close = nearest(service, services.filter((one) => one.category === category).map(({ id }) => id));
    const better = home ? `${home.category}/${service}` : close && `${category}/${close}`;
    return {
      severity: 'warning',
      message: `"${category}" has no service "${service}", so the category decides.`,
      mend: better ? `Did you mean "${better}"?` : `Declare the service, or write "${category}".`,
    };
  }
  const declared = services.find(({ id }) => id === name);
  const close = declared ? `${declared.category}/${name}` : meantCategory(name, names);
  const mend = close ? `Did you mean "${close}"?` : `Write one of: ${names.join(', ')}.`;
  return { severity: 'error', message: `There is no category "${name}".`, mend };
}
