import type { Tree } from './Tree.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** A tree as HTML text. Whatever a text or an attribute holds stays text; names of elements and attributes are ours. */
export function toHtml({ name, attributes, children }: Tree): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escape(child) : toHtml(child)));
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`;
}
