import type { Browser, Page } from '@playwright/test';
import { findConfigOn } from '../browser/findConfigOn.ts';
import { openPage } from '../browser/openPage.ts';
import { Problem } from '../Problem.ts';
import { accept, type Acceptance } from './accept.ts';
import { crawl, type CrawlOptions } from './crawl.ts';
import { createTraces } from './createTraces.ts';
import { isOfSite } from './isOfSite.ts';
import type { ScanResult, VisitedPage } from './ScanResult.ts';
import { siteOf } from './siteOf.ts';
import type { Phase } from './Trace.ts';
import { watch } from './watch.ts';

export interface ScanOptions extends CrawlOptions {
  /** How long a loaded page is watched, in milliseconds. */
  readonly wait: number;
  /** What to click to accept, where the page has no Fika. */
  readonly accept: string | undefined;
  readonly hasScreenshots: boolean;
  /** Told of each page as it begins. */
  readonly onPage: (phase: Phase, url: string, done: number, known: number) => void;
}

/** Much of what a page does it does when it is scrolled. */
const scroll = (page: Page): Promise<unknown> =>
  page
    .evaluate(async () => {
      for (let top = 0; top < document.documentElement.scrollHeight && top < 20_000; top += innerHeight) {
        scrollTo(0, top);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      scrollTo(0, 0);
    })
    .catch(() => undefined);

const linksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')].map(({ href }) => href.replace(/#.*$/, '')));

/** Looks at a site twice, each time as a new visitor: one who answers nothing, and one who accepts everything. */
export async function scanSite(browser: Browser, first: readonly string[], options: ScanOptions): Promise<ScanResult> {
  const sites = await Promise.all([...new Set(first.map((url) => new URL(url).origin))].map((origin) => siteOf(browser, origin)));
  const isOwn = (host: string): boolean => sites.some((site) => isOfSite(host, site));
  const traces = createTraces();
  const pages = new Map<string, VisitedPage>();
  const found: { accepted: Acceptance | null; config: unknown } = { accepted: null, config: undefined };

  /** A visitor of their own for the work: with cookies shared by all pages, and none from before. */
  const asVisitor = async <T>(phase: Phase, work: (visit: (url: string, look: (page: Page) => Promise<void>) => Promise<string[]>) => Promise<T>): Promise<T> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const eyes = await watch(context, phase, isOwn, traces);
    try {
      return await work(async (url, look) => {
        const page = await context.newPage();
        try {
          eyes.follow(page, url);
          const status = await openPage(page, url);
          if (phase === 'before') pages.set(url, { url, status });
          await look(page);
          await scroll(page);
          await page.waitForTimeout(options.wait);
          await eyes.collect(page, url);
          return await linksOf(page);
        } catch (error) {
          // One page that cannot be opened is told of, and ends nothing.
          if (phase === 'before') pages.set(url, { url, status: 0, problem: (error as Error).message });
          return [];
        } finally {
          await page.close();
        }
      });
    } finally {
      await context.close();
    }
  };

  const urls = await asVisitor('before', (visit) =>
    crawl(first, options, (url, { done, known }) => {
      options.onPage('before', url, done, known);
      return visit(url, async (page) => {
        found.config ??= await findConfigOn(page);
        if (!options.hasScreenshots) return;
        await page.waitForTimeout(options.wait);
        const picture = await page.screenshot({ type: 'jpeg', quality: 50 });
        pages.set(url, { url, status: pages.get(url)?.status ?? 0, screenshot: picture.toString('base64') });
      });
    }),
  );
  if (![...pages.values()].some(({ status }) => status > 0)) {
    throw new Problem([...pages.values()].map(({ problem = '' }) => problem).join('\n'));
  }

  await asVisitor('after', async (visit) => {
    // One page gives consent for all; where it cannot, there is nothing more to see.
    const look = async (page: Page): Promise<void> => {
      found.accepted = (await accept(page, found.accepted === 'selector' ? undefined : options.accept)) ?? found.accepted;
    };
    const [start = '', ...rest] = urls;
    options.onPage('after', start, 0, urls.length);
    await visit(start, look);
    if (!found.accepted) return;
    await crawl(rest, { ...options, depth: 0 }, (url, { done }) => {
      options.onPage('after', url, done + 1, urls.length);
      return visit(url, look);
    });
  });
  return { pages: [...pages.values()], traces: traces.all().filter(({ phase }) => phase === 'before' || found.accepted), ...found };
}
