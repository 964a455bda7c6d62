import type { Config } from '../config/complete.ts';
import type { Mode } from '../config/types.ts';

const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
const GROUPS: Readonly<Record<string, string>> = { EU, EEA: `${EU} IS LI NO` };

/** How closely a rule's code names a region: 3 itself (`US-CA`), 2 its country (`US`), 1 a group, 0 not at all. */
function closeness(code: string, region: string): number {
  const country = region.slice(0, 2);
  if (code === country) return 2;
  if (code === region) return 3;
  return Object.hasOwn(GROUPS, code) && GROUPS[code]?.includes(country) ? 1 : 0;
}

/** The law that applies in a region. An unknown one is taken for the strictest. */
export function regime(config: Config, region: string | null): Mode {
  if (!config.regions.length) return config.mode;
  if (!region) return 'opt-in';
  let best = 0;
  let { mode } = config;
  for (const rule of config.regions) {
    for (const code of rule.match) {
      const close = closeness(code, region);
      // Two rules that match equally well contradict each other: the stricter one holds.
      if (close > best || (close && close === best && rule.mode === 'opt-in')) [best, mode] = [close, rule.mode];
    }
  }
  return mode;
}
