import { isText } from '../config/isText.ts';
import type { Facts, Found } from './Check.ts';
import { entriesOf } from './entriesOf.ts';
import { partOf } from './partOf.ts';

/** A host without its scheme is read as a path of the page. */
const HOST = /^(www\.[\w-]|[\w-]+(\.[\w-]+)*\.(com|org|net|eu|io|info|biz|co|uk|de|fr|se|no|dk|fi|nl|be|at|ch|it|es|pt|pl|ie|us|ca|au)([/?#:]|$))/i;

const PLACEHOLDER = /^(#|\/?todo|https?:\/\/(www\.)?example\.(com|org|net)(\/|$))/i;

/** Addresses that are well formed and lead elsewhere than they should. */
export function* checkAddresses({ given }: Facts): Generator<Found> {
  const places: [string, unknown][] = [
    ...['privacy', 'cookies', 'imprint'].map((key): [string, unknown] => [`links.${key}`, partOf(given.links, key)]),
    ...entriesOf(partOf(given.links, 'optOuts')).map(([key, value]): [string, unknown] => [`links.optOuts.${key}`, value]),
    ...entriesOf(given.services).map(([id, service]): [string, unknown] => [`services.${id}.policy`, partOf(service, 'policy')]),
    ['log.url', partOf(given.log, 'url')],
  ];
  for (const [path, address] of places) {
    if (!isText(address)) continue;
    if (HOST.test(address)) {
      yield {
        path,
        severity: 'error',
        message: `"${address}" has no "https://".`,
        why: 'Without it browsers look for a file of that name on your own site.',
        mend: `Write "https://${address}".`,
      };
    } else if (PLACEHOLDER.test(address)) {
      yield {
        path,
        severity: 'warning',
        message: `"${address}" is a placeholder.`,
        why: 'Visitors who follow it find nothing.',
        mend: 'Write the real address, or leave it out.',
      };
    }
  }
}
