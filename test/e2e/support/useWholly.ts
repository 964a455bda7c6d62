import { expect } from '@playwright/test';
import type { Site } from './createSite.ts';
import type { FikaPage } from './FikaPage.ts';
import type { PageParts } from './renderPage.ts';

const inline = (category: string): string =>
  `<script type="text/plain" data-category="${category}">(window.ran = window.ran || []).push('${category}')</script>`;

/** Held content that says what ran: in document order `external`, `performance`; and `advertising`. */
export const held = (site: Site): string =>
  `<script type="text/plain" data-category="performance" src="${site.script('external')}"></script>${inline('performance')}${inline('advertising')}`;

const GRANTED = ['advertising', 'external', 'performance'];

const ran = async (fika: FikaPage): Promise<string[]> => (await fika.ran()).sort();

/** Sees that a page holds everything until an answer, obeys it, keeps it, and obeys its withdrawal on the next visit. */
export const useWholly = async (site: Site, fika: FikaPage, url: string): Promise<void> => {
  await fika.open(url);
  await expect(fika.part('reject-all')).toBeInViewport({ ratio: 1 });
  await fika.settled();
  expect(await fika.ran()).toEqual([]);
  expect(site.hits(/127\.0\.0\.1/)).toEqual([]);
  expect(await fika.cookiesNamed('fika')).toEqual([]);
  await fika.acceptAll();
  await expect.poll(() => ran(fika)).toEqual(GRANTED);
  expect(await fika.record()).toMatchObject({ v: 1, granted: ['performance', 'functional', 'advertising'], denied: [], services: {} });
  await fika.openPreferences();
  await fika.toggle('advertising');
  await fika.save();
  await expect(fika.preferences).toBeHidden();
  expect(await fika.record()).toMatchObject({ granted: ['performance', 'functional'], denied: ['advertising'] });
  await fika.page.reload();
  await expect.poll(() => ran(fika)).toEqual(['external', 'performance']);
  await fika.settled();
  expect(await fika.ran()).toHaveLength(2);
  await expect(fika.banner).toBeHidden();
  await expect(fika.reopen).toBeInViewport({ ratio: 1 });
};

/** The page that `useWholly` wants, with something above the guard that the page does of its own. */
export const withHead = (site: Site, head: string, more: PageParts = {}): PageParts => ({
  config: { reload: 'never' },
  head: `${head}<script src="/fika/fika.js"></script>`,
  body: held(site),
  ...more,
});
