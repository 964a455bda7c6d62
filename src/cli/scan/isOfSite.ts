/** Whether a host is the site or below it. */
export const isOfSite = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);
