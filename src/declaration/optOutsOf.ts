import type { Facts } from './Facts.ts';
import { grow } from './grow.ts';
import { listOf } from './listOf.ts';
import type { Tree } from './Tree.ts';

/** Where else advertising is refused. */
export function optOutsOf({ details, texts, language }: Facts): Tree | null {
  const addresses = new Map(details.optOuts);
  if (!addresses.size) return null;
  const list = listOf([...addresses.keys()], language);
  const links = list.map(({ type, value }) => (type === 'element' ? grow('a', { href: addresses.get(value) ?? '' }, value) : value));
  return grow('p', {}, `${texts.optOuts} `, ...links);
}
