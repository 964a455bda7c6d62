import { CATEGORY, SERVICE } from '../config/attributes.ts';

/** What an element's attributes ask for. */
export interface Tag {
  /** Category ids, each of which must be granted, or with `!` in front, denied. */
  conditions: string[];
  service: string | null;
}

export const readTag = (element: Element): Tag => ({
  conditions: (element.getAttribute(CATEGORY) ?? '').split(/\s+/).filter(Boolean),
  service: element.getAttribute(SERVICE),
});

/** Order is kept inside a service or, where none is named, inside a set of categories. */
export const groupOf = ({ conditions, service }: Tag): string => service ?? ` ${[...conditions].sort().join(' ')}`;
