import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { OPTIONS } from '../demo/gallery/OPTIONS.js';
import { startDemo } from '../demo/server.mjs';
import { ensureChromium } from './ensureChromium.mjs';
import { root } from './root.mjs';

/*
 * Takes a picture of every view in every layout, light and dark, on a telephone and a desktop, for somebody to look at:
 * `npm run build`, then `npm run screenshots`. More by hand: any address of the gallery.
 */
const HEIGHTS = { 320: 640, 1280: 800 };

/** The layout matters to the banner only. */
const layoutsOf = (/** @type {string} */ view) => (view === 'banner' ? Object.keys(OPTIONS.layout) : ['box']);

const demo = await startDemo({ port: 0, vendorPort: 0 });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const folder = join(root, '.results', 'screenshots');
try {
  for (const [width, height] of Object.entries(HEIGHTS)) {
    for (const theme of ['light', 'dark']) {
      const page = await browser.newPage({ viewport: { width: Number(width), height }, reducedMotion: 'reduce' });
      for (const view of Object.keys(OPTIONS.view)) {
        for (const layout of layoutsOf(view)) {
          await page.goto(`${demo.site}gallery/frame.html?${new URLSearchParams({ view, layout, theme, language: 'en' })}`, { waitUntil: 'networkidle' });
          await page.screenshot({ path: join(folder, `${view}-${layout}-${theme}-${width}.png`) });
        }
      }
      await page.close();
    }
  }
  console.log(`The pictures are in ${folder}`);
} finally {
  await browser.close();
  await demo.close();
}
