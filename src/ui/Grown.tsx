import { h, type ComponentChild } from 'preact';
import type { Branch } from '../declaration/Tree.ts';

/** A link of the window leaves the page where it is, and with it what is not saved yet. */
const LINK = { part: 'link', target: '_blank', rel: 'noopener noreferrer' };

const draw = (branch: Branch): ComponentChild =>
  branch && typeof branch !== 'string'
    ? h(branch.name, { ...branch.attributes, ...(branch.name === 'a' && LINK) }, ...branch.children.map(draw))
    : branch;

/** Trees of the declaration, drawn in the window: what is told there and here is the same. */
export const Grown = ({ trees }: { trees: readonly Branch[] }) => <>{trees.map(draw)}</>;
