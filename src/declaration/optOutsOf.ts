import type { Facts } from './Facts.ts';
import { grow } from './grow.ts';
import type { Tree } from './Tree.ts';

/** Where else advertising is refused. */
export const optOutsOf = ({ details, texts }: Facts): Tree | null =>
  details.optOuts.length
    ? grow(
        'p',
        {},
        `${texts.optOuts} `,
        ...details.optOuts.flatMap(([name, href], index) => [index > 0 && ', ', grow('a', { href }, name)]),
      )
    : null;
