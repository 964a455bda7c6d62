/** How many scripts a page holds that has far too many. */
export const MANY = 500;
