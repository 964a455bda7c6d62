import type { Branch } from '../../src/declaration/Tree.ts';

/** All that a tree says. */
export const textOf = (branch: Branch): string =>
  !branch ? '' : typeof branch === 'string' ? branch : branch.children.map(textOf).join(' ');
