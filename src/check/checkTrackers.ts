import { ESSENTIAL } from '../config/essential.ts';
import { isText } from '../config/isText.ts';
import { matches } from '../config/matches.ts';
import type { Facts, Found } from './Check.ts';
import { entriesOf } from './entriesOf.ts';
import { listOf } from './listOf.ts';
import { partOf } from './partOf.ts';
import { TRACKERS } from './TRACKERS.ts';

/** What measures or advertises and is declared as essential. */
export function* checkTrackers({ given }: Facts): Generator<Found> {
  for (const [id, service] of entriesOf(given.services)) {
    if (partOf(service, 'category') !== ESSENTIAL) continue;
    for (const [index, cookie] of listOf(partOf(service, 'cookies')).entries()) {
      const name = partOf(cookie, 'name');
      const owner = TRACKERS.find(({ cookies }) => isText(name) && cookies.some((pattern) => matches(pattern, name)));
      if (owner) yield found(`services.${id}.cookies[${index}].name`, String(name), owner);
    }
    for (const [index, host] of listOf(partOf(service, 'hosts')).entries()) {
      const owner = TRACKERS.find(({ hosts }) => isText(host) && hosts.some((known) => `.${host.toLowerCase()}`.endsWith(`.${known}`)));
      if (owner) yield found(`services.${id}.hosts[${index}]`, String(host), owner);
    }
  }
}

const found = (path: string, name: string, { vendor, category }: (typeof TRACKERS)[number]): Found => ({
  path,
  severity: 'error',
  rule: 'R24',
  message: `"${name}" belongs to ${vendor}, and stands under "${ESSENTIAL}".`,
  why: 'The site works without it, so it needs consent; as essential it runs before anybody is asked.',
  mend: `Move the service to "${category}", and hold its tags with data-category="${category}".`,
});
