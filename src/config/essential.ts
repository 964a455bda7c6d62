/** The category that is always granted: without it the site would not work. */
export const ESSENTIAL = 'essential';
