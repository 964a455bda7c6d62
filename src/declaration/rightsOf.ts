import type { Facts } from './Facts.ts';
import { grow } from './grow.ts';
import type { Tree } from './Tree.ts';

/** What a visitor can do: withdraw (GDPR art. 13(2)(c)), and manage cookies in the browser. */
export const rightsOf = ({ texts }: Facts): Tree[] => [grow('p', {}, texts.withdraw), grow('p', {}, texts.browser)];
