import type { Facts } from './Facts.ts';
import { grow } from './grow.ts';
import { linkOf } from './linkOf.ts';
import type { Branch, Tree } from './Tree.ts';

/** Who is responsible (GDPR art. 13(1)), and what changed, under headings of a level. */
export function aboutOf({ shown, texts }: Facts, heading: string): Branch[] {
  const { name, contact, dpo } = shown.controller;
  const line = (label: string, text: string): Tree | false => !!text && grow('p', {}, `${label}: `, linkOf(text));
  return [
    !!(name || contact || dpo) && grow(heading, {}, texts.who),
    !!name && grow('p', {}, name),
    line(texts.contact, contact),
    line(texts.officer, dpo),
    !!shown.changes && grow(heading, {}, texts.changed),
    !!shown.changes && grow('p', {}, grow('bdi', {}, shown.changes)),
  ];
}
