import { h, type ComponentChild } from 'preact';
import type { Branch } from '../declaration/Tree.ts';
import { LINK } from './LINK.ts';

const draw = (branch: Branch): ComponentChild =>
  branch && typeof branch !== 'string'
    ? h(branch.name, { ...branch.attributes, ...(branch.name === 'a' && LINK) }, ...branch.children.map(draw))
    : branch;

/** Trees of the declaration, drawn in the window: what is told there and here is the same. */
export const Grown = ({ trees }: { trees: readonly Branch[] }) => <>{trees.map(draw)}</>;
