import { CATEGORY, SERVICE } from '../config/attributes.ts';

/** What an element's attributes ask for. */
export interface Tag {
  /** Category ids, each of which must be granted, or with `!` in front, denied. Sorted; one that is empty where none is named. */
  conditions: string[];
  service: string | null;
  /** Order is kept inside a service or, where none is named, inside a set of categories. */
  group: string;
}

export function readTag(element: Element): Tag {
  const conditions = (element.getAttribute(CATEGORY) ?? '').trim().split(/\s+/).sort();
  const service = element.getAttribute(SERVICE);
  return { conditions, service, group: service ?? ` ${conditions.join(' ')}` };
}
