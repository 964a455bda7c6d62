import { completeDetails } from '../config/completeDetails.ts';
import { completeShown } from '../config/completeShown.ts';
import type { Config } from '../config/complete.ts';
import { isObject } from '../config/isObject.ts';
import { isText } from '../config/isText.ts';
import type { CookieConfig, StorageEntryConfig } from '../config/types.ts';
import type { Asked } from './Asked.ts';

/** The part of a configuration that visitors are shown. Mistakes in it are told by the interface. */
export function toAsked(config: Config): Asked {
  const { changes, categories, services, links, controller } = completeShown(config);
  const given = isObject(config.given.services) ? config.given.services : {};
  return {
    changes,
    categories,
    services: services.map((service) => ({
      ...service,
      cookies: entriesOf<CookieConfig>(given[service.id], 'cookies'),
      storage: entriesOf<StorageEntryConfig>(given[service.id], 'storage'),
    })),
    links: { ...links, optOuts: completeDetails(config).optOuts },
    controller,
  };
}

/** What a service declares to keep, as far as it can be read. */
function entriesOf<T extends { name: string }>(service: unknown, kind: 'cookies' | 'storage'): T[] {
  const list: unknown = isObject(service) ? service[kind] : undefined;
  const entries: unknown[] = Array.isArray(list) ? list : [];
  return entries.filter((entry): entry is T => isObject(entry) && isText(entry.name));
}
