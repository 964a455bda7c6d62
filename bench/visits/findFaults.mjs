import { FEW } from './FEW.mjs';
import { MANY } from './MANY.mjs';

/** @typedef {{ ran: number[], errors: string[] }} Ran */

/**
 * A manager that does not do its work may be quick: what each visit should have seen, and did not.
 *
 * @param {{
 *   first: Ran,
 *   few: Ran & { ranBefore: number },
 *   many: Ran & { ranBefore: number },
 *   again: Ran & { isAsked: boolean },
 * }} visits
 */
export const findFaults = ({ first, few, many, again }) => {
  const isOnceEach = ({ ran }, /** @type {number} */ count) => ran.length === count && new Set(ran).size === count;
  return [
    ...(first.ran.length + few.ranBefore + many.ranBefore > 0 ? ['scripts ran before an answer'] : []),
    ...(isOnceEach(few, FEW) && isOnceEach(many, MANY) ? [] : ['scripts did not run once each after the click']),
    ...(isOnceEach(again, FEW) ? [] : ['scripts did not run once each on the return visit']),
    ...(again.isAsked ? ['it asks again on the return visit'] : []),
    ...[first, few, many, again].flatMap(({ errors }) => errors),
  ];
};
