import type { Config } from '../config/complete.ts';
import type { SignalsConfig } from '../config/signals.ts';
import { optionsOf } from './optionsOf.ts';
import { questionsIn } from './questionsIn.ts';

/** The question that a vendor follows which knows one consent only. */
export function questionOf(config: Config, vendor: keyof SignalsConfig, category: string): string {
  const place = { given: optionsOf(config, vendor), path: `signals.${vendor}`, usual: { category } };
  return questionsIn(config, place)[0]?.[1] ?? category;
}
