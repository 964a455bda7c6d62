/** A link of the window leaves the page where it is, and with it what is not saved yet. */
export const LINK = { part: 'link', target: '_blank', rel: 'noopener noreferrer' };
