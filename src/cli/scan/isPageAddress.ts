/** Files that a browser downloads or shows as they are. */
const FILES = /\.(pdf|zip|gz|dmg|exe|docx?|xlsx?|pptx?|csv|jpe?g|png|gif|webp|avif|svg|ico|mp[34]|webm|mov|ogg|wav|xml|rss|json|txt|ics)$/i;

/** Whether an address is worth a visit: a page of one of the origins. */
export function isPageAddress(address: string, origins: ReadonlySet<string>): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, pathname } = new URL(address);
  return origins.has(origin) && !FILES.test(pathname);
}
