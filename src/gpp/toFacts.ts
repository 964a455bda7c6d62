import type { Config } from '../config/complete.ts';
import { isAllowed } from '../consent/isAllowed.ts';
import type { State } from '../consent/state.ts';
import type { Facts } from './Facts.ts';

/**
 * One string speaks for all vendors of the page. So a visitor has opted out as soon as anything that sells or shares
 * personal data may not run; where the site declares nothing of the kind, nothing of the kind may run either.
 */
export function toFacts(config: Config, state: State): Facts {
  const sales = config.questions.filter(({ isSale }) => isSale);
  return {
    isOptedOut: !sales.length || sales.some(({ category, service }) => !isAllowed(state, category, service)),
    gpc: state.gpc,
    isForChildren: config.audience === 'children',
  };
}
