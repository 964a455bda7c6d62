import { isText } from '../config/isText.ts';
import type { Facts, Found } from './Check.ts';
import { entriesOf } from './entriesOf.ts';
import { listOf } from './listOf.ts';
import { partOf } from './partOf.ts';
import { questionProblem } from './questionProblem.ts';

/** Managers whose categories have the same names on every site. */
const KNOWN = ['CookieConsent', 'OptanonConsent'];

/** Choices that are taken over from other managers. */
export function* checkImport({ given, config }: Facts): Generator<Found> {
  for (const [index, entry] of listOf(given.import).entries()) {
    const [from, map] = [partOf(entry, 'from'), partOf(entry, 'map')];
    for (const [theirs, ours] of entriesOf(map)) {
      const problem = isText(ours) ? questionProblem(config, ours) : undefined;
      if (problem) yield { path: `import[${index}].map.${theirs}`, ...problem, why: 'What visitors chose there is not taken over.' };
    }
    if (isText(from) && !KNOWN.includes(from) && map === undefined) {
      yield {
        path: `import[${index}].map`,
        severity: 'warning',
        message: `"${from}" has no "map".`,
        why: 'Its categories have other names on every site, so nothing is taken over.',
        mend: 'Write which of theirs is which of yours: { "analytics": "performance" }.',
      };
    }
  }
}
