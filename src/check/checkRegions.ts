import type { Facts, Found } from './Check.ts';
import { regionProblem } from './regionProblem.ts';

/** Codes that stand for no region, or for one that another rule has already. */
export function* checkRegions({ config: { regions, region } }: Facts): Generator<Found> {
  const here = region && regionProblem(region, false);
  if (here) yield { path: 'region', severity: 'error', ...here, why: 'No rule of "regions" matches it, so "mode" holds.' };

  const seen = new Map<string, { path: string; mode: string }>();
  for (const [index, { match, mode }] of regions.entries()) {
    if (!match.length) {
      yield {
        path: `regions[${index}].match`,
        severity: 'warning',
        message: 'The list is empty.',
        why: 'The rule applies nowhere.',
        mend: 'Name countries, parts of them or groups, or take the rule out.',
      };
    }
    for (const [place, written] of match.entries()) {
      const path = `regions[${index}].match[${place}]`;
      const problem = regionProblem(written, true);
      if (problem) yield { path, severity: 'error', ...problem, why: 'No visitor is there, so the rule does not apply to them.' };
      const code = written.toUpperCase();
      const earlier = seen.get(code);
      if (earlier) {
        const isSame = earlier.mode === mode;
        yield {
          path,
          severity: isSame ? 'hint' : 'warning',
          message: `"${written}" stands at ${earlier.path} already${isSame ? '' : `, with "${earlier.mode}"`}.`,
          why: isSame ? 'Once is enough.' : 'Two rules that match equally well contradict each other, and "opt-in" holds.',
          mend: 'Take one of them out.',
        };
      }
      seen.set(code, { path, mode });
    }
  }
}
