const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The addresses in a sitemap (https://www.sitemaps.org/protocol.html): of pages, or of further sitemaps. */
export function parseSitemap(xml: string): { pages: string[]; sitemaps: string[] } {
  const addresses = [...xml.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]*?)\s*(?:\]\]>)?\s*<\/loc>/gi)].map(([, text = '']) =>
    text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole),
  );
  return /<sitemapindex[\s>]/i.test(xml) ? { pages: [], sitemaps: addresses } : { pages: addresses, sitemaps: [] };
}
