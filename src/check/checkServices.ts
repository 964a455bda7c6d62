import { ESSENTIAL } from '../config/essential.ts';
import { isObject } from '../config/isObject.ts';
import { isText } from '../config/isText.ts';
import type { Facts, Found } from './Check.ts';
import { checkStored } from './checkStored.ts';
import { entriesOf } from './entriesOf.ts';
import { listOf } from './listOf.ts';
import { meantCategory } from './meantCategory.ts';
import { partOf } from './partOf.ts';

/** Who provides the content, and whether visitors can read what it does. */
export function* checkServices({ given, config }: Facts): Generator<Found> {
  const ids = [...new Set([ESSENTIAL, ...config.categories])];
  const services = entriesOf(given.services);
  if (!services.length) {
    yield {
      path: 'services',
      severity: 'hint',
      rule: 'R23',
      message: 'No services are declared.',
      why: 'Visitors cannot read who takes part and what is stored, and a withdrawal deletes nothing.',
      mend: 'Declare each vendor with its cookies: { "stats": { "category": "performance", "cookies": [{ "name": "_ga" }] } }.',
    };
  }
  for (const [id, service] of services) {
    if (!isObject(service)) continue;
    const path = `services.${id}`;
    const { category } = service;
    if (isText(category) && !ids.includes(category)) {
      const close = meantCategory(category, ids);
      yield {
        path: `${path}.category`,
        severity: 'error',
        message: `There is no category "${category}".`,
        why: 'The service is left out: nobody is asked about it, and what it stores is not deleted.',
        mend: close ? `Did you mean "${close}"?` : `Write one of: ${ids.join(', ')}.`,
      };
    }
    yield* checkAbout(service, path);
    yield* checkHosts(service.hosts, `${path}.hosts`);
  }
  yield* checkStored(services);
}

function* checkAbout(service: Readonly<Record<string, unknown>>, path: string): Generator<Found> {
  if (!isText(service.provider)) {
    yield {
      path: `${path}.provider`,
      severity: 'warning',
      rule: 'R23',
      message: 'Nobody is named as its provider.',
      why: 'Visitors have a right to know who receives their data.',
      mend: 'Name the company behind it.',
    };
  }
  if (!listOf(service.cookies).length && !listOf(service.storage).length) {
    yield {
      path: `${path}.cookies`,
      severity: 'hint',
      rule: 'R23',
      message: 'It declares nothing that it stores.',
      why: 'Visitors cannot read it, and a withdrawal deletes nothing.',
      mend: 'List its cookies and storage; if it has none, leave it so.',
    };
  }
  if (partOf(service, 'category') === 'advertising' && service.saleOrShare === false) {
    yield {
      path: `${path}.saleOrShare`,
      severity: 'hint',
      rule: 'R36',
      message: 'It is false, and has no effect.',
      why: 'A Global Privacy Control signal denies everything under "advertising".',
      mend: 'Take it out.',
    };
  }
}

function* checkHosts(hosts: unknown, path: string): Generator<Found> {
  for (const [index, host] of listOf(hosts).entries()) {
    if (!isText(host) || /^(\*\.)?[\w-]+(\.[\w-]+)*(:\d+)?$/.test(host)) continue;
    yield {
      path: `${path}[${index}]`,
      severity: 'error',
      message: `"${host}" is no host name.`,
      why: 'No request can be told to belong to the service.',
      mend: 'Write the name alone, such as "video.example", without "https://" and path.',
    };
  }
}
