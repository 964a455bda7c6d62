import { gunzipSync } from 'node:zlib';
import { isPageAddress } from './isPageAddress.ts';
import { parseSitemap } from './parseSitemap.ts';

/** A sitemap of sitemaps may name so many of them; more would hold up a scan that visits fewer pages. */
const MOST_SITEMAPS = 50;

async function read(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(15_000) }).catch(() => undefined);
  if (!response?.ok) return '';
  const bytes = Buffer.from(await response.arrayBuffer());
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isZipped ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The pages that a site lists of itself: in the sitemaps that robots.txt names, else in /sitemap.xml. */
export async function readSitemaps(origin: string): Promise<string[]> {
  const robots = await read(`${origin}/robots.txt`);
  const named = [...robots.matchAll(/^\s*sitemap:\s*(\S+)/gim)].map(([, url = '']) => url);
  const waiting = named.length ? named : [`${origin}/sitemap.xml`];
  const seen = new Set<string>();
  const pages = new Set<string>();
  const origins = new Set([origin]);
  for (let url = waiting.shift(); url !== undefined && seen.size < MOST_SITEMAPS; url = waiting.shift()) {
    if (seen.has(url) || !URL.canParse(url)) continue;
    seen.add(url);
    const map = parseSitemap(await read(url));
    waiting.push(...map.sitemaps);
    for (const page of map.pages) if (isPageAddress(page, origins)) pages.add(new URL(page).href);
  }
  return [...pages];
}
