import type { Config } from '../config/complete.ts';
import type { Mode } from '../config/types.ts';

const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';

/** How closely a rule's code names a region: 3 itself (`US-CA`), 2 its country (`US`), 1 a group, 0 not at all. */
function closeness(code: string, region: string): number {
  const country = region.slice(0, 2);
  if (code === country) return 2;
  if (code === region) return 3;
  const group = code === 'EEA' ? `${EU} IS LI NO` : code === 'EU' ? EU : '';
  return Number(group.includes(country));
}

/** The law that applies in a region. An unknown one is taken for the strictest. */
export function regime({ regions, mode }: Config, region: string | null): Mode {
  if (!regions.length) return mode;
  if (!region) return 'opt-in';
  let best = 1;
  let law = mode;
  for (const rule of regions) {
    for (const code of rule.match) {
      // Two rules that match equally well contradict each other: the stricter one holds.
      const weight = 2 * closeness(code.toUpperCase(), region) + Number(rule.mode === 'opt-in');
      if (weight > best) [best, law] = [weight, rule.mode];
    }
  }
  return law;
}
