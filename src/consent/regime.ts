import type { Config } from '../config/complete.ts';
import { REGION_GROUPS } from '../config/REGION_GROUPS.ts';
import type { Mode } from '../config/types.ts';

/** A country, and maybe a part of it. Not what services that look up addresses say of an unknown one, nor a group. */
const CODE = /^(?!AP|EU|UK|XX|ZZ)[A-Z]{2}(-|$)/;

/** The law that applies in a region. An unknown one is taken for the strictest. */
export function regime({ regions, mode }: Config, region: string | null): Mode {
  if (!regions.length) return mode;
  if (!region || !CODE.test(region)) return 'opt-in';
  const country = region.slice(0, 2);
  let best = 1;
  let law = mode;
  for (const rule of regions) {
    for (const given of rule.match) {
      const code = given.toUpperCase();
      // `US-CA` is closer than its country, that than a group.
      const closeness = code === region ? 3 : code === country ? 2 : Number(REGION_GROUPS[code]?.includes(country));
      // Two rules that match equally well contradict each other: the stricter one holds.
      const weight = 2 * closeness + Number(rule.mode === 'opt-in');
      if (weight > best) [best, law] = [weight, rule.mode];
    }
  }
  return law;
}
