import { isPageAddress } from './isPageAddress.ts';

export interface CrawlOptions {
  /** How many links away from the first pages. */
  readonly depth: number;
  /** How many pages in all. */
  readonly most: number;
  /** How many at a time. */
  readonly concurrency: number;
}

/**
 * Visits the given pages and what they link to on the same origins, each page once. Which pages are visited does not
 * depend on which of them is faster: those nearer to the start come first.
 */
export async function crawl(
  first: readonly string[],
  { depth, most, concurrency }: CrawlOptions,
  /** Resolves with the links of the page. */
  visit: (url: string, progress: { done: number; known: number }) => Promise<readonly string[]>,
): Promise<string[]> {
  const origins = new Set(first.map((url) => new URL(url).origin));
  const visited: string[] = [];
  const known = new Set<string>();
  let level = [...new Set(first)];
  for (let far = 0; far <= depth && level.length; far += 1) {
    const pages = level.slice(0, most - visited.length);
    for (const page of pages) known.add(page);
    const links = await inParallel(pages, concurrency, (page, done) =>
      visit(page, { done: visited.length + done, known: visited.length + pages.length }),
    );
    visited.push(...pages);
    level = [...new Set(links.flat())].filter((link) => !known.has(link) && isPageAddress(link, origins));
  }
  return visited;
}

/** Works on several at a time; the results stand in the order of the items. */
async function inParallel<T, R>(items: readonly T[], most: number, work: (item: T, done: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index] as T, done);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return results;
}
