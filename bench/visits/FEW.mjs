/** How many scripts a page holds that has many vendors. */
export const FEW = 50;
