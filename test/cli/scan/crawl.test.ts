import { expect, test } from 'vitest';
import { crawl } from '../../../src/cli/scan/crawl.ts';

/** A site of pages that link to each other; `/slow` takes longer than all others. */
const SITE: Record<string, readonly string[]> = {
  '/': ['/slow', '/b', '/', 'https://elsewhere.example/', '/file.pdf', 'mailto:a@b.example'],
  '/slow': ['/d'],
  '/b': ['/c', '/'],
  '/c': ['/e'],
};
const full = (path: string): string => (path.startsWith('/') ? `https://shop.example${path}` : path);

const visitAll = async (options: Partial<Parameters<typeof crawl>[1]>): Promise<{ paths: string[]; atOnce: number }> => {
  let open = 0;
  let atOnce = 0;
  const urls = await crawl([full('/')], { depth: 9, most: 99, concurrency: 2, ...options }, async (url) => {
    const { pathname } = new URL(url);
    atOnce = Math.max(atOnce, ++open);
    await new Promise((resolve) => setTimeout(resolve, pathname === '/slow' ? 20 : 1));
    open -= 1;
    return (SITE[pathname] ?? []).map(full);
  });
  return { paths: urls.map((url) => new URL(url).pathname), atOnce };
};

test('each page of the origin is visited once, those nearer first, whichever is faster', async () => {
  expect((await visitAll({})).paths).toEqual(['/', '/slow', '/b', '/d', '/c', '/e']);
});

test('no more links are followed than asked for', async () => {
  expect((await visitAll({ depth: 0 })).paths).toEqual(['/']);
  expect((await visitAll({ depth: 1 })).paths).toEqual(['/', '/slow', '/b']);
});

test('no more pages are visited than asked for, and no more at a time', async () => {
  expect((await visitAll({ most: 4 })).paths).toEqual(['/', '/slow', '/b', '/d']);
  expect((await visitAll({ concurrency: 1 })).atOnce).toBe(1);
  expect((await visitAll({ concurrency: 3 })).atOnce).toBe(2);
});
