import { escapeHtml } from './escapeHtml.ts';
import type { Tree } from './Tree.ts';

/** A tree as HTML text. Whatever a text or an attribute holds stays text; names of elements and attributes are ours. */
export function toHtml({ name, attributes, children }: Tree): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escapeHtml(child) : toHtml(child)));
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`;
}
