import { REGION_GROUPS } from '../config/REGION_GROUPS.ts';
import { regime } from '../consent/regime.ts';
import type { Facts, Found } from './Check.ts';

/** Where the law wants a yes first: the European Economic Area and the United Kingdom. */
const ASK_FIRST = [...(REGION_GROUPS.EEA ?? '').split(' '), 'GB'];

const WHY = 'There the law asks for consent before anything optional is stored, read or sent.';

/** Where content runs before an answer though the law of the place wants one first; and signals that are not heeded. */
export function* checkModes({ config }: Facts): Generator<Found> {
  const open = new Set(ASK_FIRST.filter((country) => regime(config, country) === 'opt-out'));
  for (const [index, { match, mode }] of config.regions.entries()) {
    const named = match.flatMap((code) => REGION_GROUPS[code.toUpperCase()]?.split(' ') ?? code.toUpperCase());
    const wrong = mode === 'opt-out' ? [...new Set(named)].filter((country) => open.delete(country)) : [];
    if (wrong.length) {
      yield {
        path: `regions[${index}].mode`,
        severity: 'error',
        rule: 'R06',
        message: `"opt-out" holds in ${wrong.join(', ')}.`,
        why: WHY,
        mend: 'Take these out of the rule, and give them one with "opt-in".',
      };
    }
  }
  if (open.size) {
    yield {
      path: 'mode',
      severity: 'warning',
      rule: 'R06',
      message: `"opt-out" holds in ${open.size === ASK_FIRST.length ? 'the EEA and the United Kingdom' : [...open].join(', ')} too.`,
      why: WHY,
      mend: 'If you have visitors there, write regions: [{ "match": ["EEA", "GB", "CH"], "mode": "opt-in" }], and tell Fika where visitors are.',
    };
  }
  if (config.gpc === 'ignore') {
    yield {
      path: 'gpc',
      severity: regime(config, 'US-CA') === 'opt-out' ? 'error' : 'warning',
      rule: 'R36',
      message: 'A Global Privacy Control signal is ignored.',
      why: 'California and other states make it a valid opt-out of sale and sharing, which has to be honoured.',
      mend: 'Take "gpc" out, or write "honor".',
    };
  }
}
