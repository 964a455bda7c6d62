import type { Tree } from '../declaration/Tree.ts';

/** A tree as an element of the page. */
export function toNode({ name, attributes, children }: Tree): HTMLElement {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children.map((child) => (typeof child === 'string' ? child : toNode(child))));
  return node;
}
