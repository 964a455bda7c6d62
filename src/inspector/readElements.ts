import { ADDRESSES, CATEGORY, SERVICE } from '../config/attributes.ts';
import type { State } from '../consent/state.ts';
import { elementRow } from './elementRow.ts';
import type { Row } from './Section.ts';

/** Each element of the page that asks for consent, held or released. */
export const readElements = (state: State): Row[] =>
  [...document.querySelectorAll(`[${CATEGORY}]`)].map((element) => ({
    ...elementRow(state, {
      name: nameOf(element),
      category: element.getAttribute(CATEGORY) ?? '',
      service: element.getAttribute(SERVICE),
      isLive: isLive(element),
    }),
    element,
  }));

function isLive(element: Element): boolean {
  if (element instanceof HTMLScriptElement) return element.type !== 'text/plain';
  return Object.values(ADDRESSES).some((name) => element.hasAttribute(name));
}

/** Its tag with what tells it from others. The query of an address may be a visitor's business. */
function nameOf(element: Element): string {
  const [address] = [...Object.keys(ADDRESSES), ...Object.values(ADDRESSES)].flatMap((name) => element.getAttribute(name) ?? []);
  const id = element.id && `#${element.id}`;
  return `<${element.localName}${id}>${address ? ` ${address.replace(/[?#].*/s, '')}` : ''}`;
}
