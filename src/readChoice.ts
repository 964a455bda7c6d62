import type { Config } from './config/complete.ts';
import { ESSENTIAL } from './config/essential.ts';
import { isObject } from './config/fillIn.ts';
import type { Choice } from './consent/state.ts';
import type { Report } from './report.ts';

/** The part of a page's choice that can be carried out. A name or answer that cannot is reported and left out. */
export function readChoice({ categories, services }: Config, input: unknown, report: Report): Choice {
  const choice: Record<string, boolean | Record<string, boolean>> = {};
  if (!isObject(input)) report('choice', 'its argument');
  else {
    for (const [category, answer] of Object.entries(input)) {
      if (category === ESSENTIAL) report('essential');
      else if (!categories.some(({ id }) => id === category)) report('unknown-category', category);
      else if (typeof answer === 'boolean') choice[category] = answer;
      else if (!isObject(answer)) report('choice', `"${category}"`);
      else {
        const own: Record<string, boolean> = {};
        for (const [service, allowed] of Object.entries(answer)) {
          if (!services.some((s) => s.id === service && s.category === category)) report('unknown-service', service, category);
          else if (typeof allowed !== 'boolean') report('choice', `"${service}"`);
          else own[service] = allowed;
        }
        choice[category] = own;
      }
    }
  }
  return choice;
}
