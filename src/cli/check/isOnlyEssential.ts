import { ESSENTIAL } from '../../config/essential.ts';

/** Whether nothing but what the page needs is granted. */
export const isOnlyEssential = (granted: readonly string[]): boolean => granted.every((category) => category === ESSENTIAL);
