import type { Branch, Tree } from './Tree.ts';

/** Makes a tree. */
export const grow = (name: string, attributes: Tree['attributes'], ...children: readonly Branch[]): Tree => ({
  name,
  attributes,
  children: children.filter((child): child is Tree | string => !!child),
});
