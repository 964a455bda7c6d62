import { completeShown } from '../config/completeShown.ts';
import type { Config } from '../config/complete.ts';
import { isObject } from '../config/isObject.ts';
import { isText } from '../config/isText.ts';
import type { CookieConfig } from '../config/types.ts';
import type { Asked } from './Asked.ts';

/** The part of a configuration that visitors are shown. Mistakes in it are told by the interface. */
export function toAsked(config: Config): Asked {
  const { changes, categories, services, links, controller } = completeShown(config);
  const given = isObject(config.given.services) ? config.given.services : {};
  return {
    changes,
    categories,
    services: services.map((service) => ({ ...service, cookies: cookiesOf(given[service.id]) })),
    links,
    controller,
  };
}

/** The cookies that a service declares, as far as they can be read. */
function cookiesOf(service: unknown): CookieConfig[] {
  const list: unknown = isObject(service) ? service.cookies : undefined;
  const cookies = (Array.isArray(list) ? list : []) as Partial<CookieConfig>[];
  return cookies.filter((cookie): cookie is CookieConfig => isObject(cookie) && isText(cookie.name));
}
