import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from '../root.mjs';
import { tryPlayground } from './tryPlayground.mjs';

/** No server is needed for files. This host counts as secure, so that a page may copy to the clipboard. */
const ORIGIN = 'http://localhost:4180';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** @param {import('@playwright/test').Page} page */
const findViolations = (page) =>
  page.evaluate(async (values) => {
    // The preview holds a page of its own; the banner in it has tests of its own.
    const context = { include: ['html'], exclude: ['iframe'] };
    const { violations } = await globalThis.axe.run(context, { runOnly: { type: 'tag', values }, iframes: false, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} (${failureSummary?.split('\n')[1]?.trim()})`).join(' ')}`);
  }, TAGS);

/** What the page stores of its own accord. @param {import('@playwright/test').Page} page */
const findStored = (page) =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...globalThis.document.cookie.split('; ').filter(Boolean)]);

/**
 * Opens every page as a telephone of 320 px in the dark and as a window of 1280 px in the light, and tries the playground:
 * no rule of axe-core is broken, nothing scrolls sideways, nothing fails, comes from elsewhere or is stored.
 *
 * @param {string} folder of the built site
 * @param {string} base where it stands on its host
 * @param {string[]} pages
 * @returns {Promise<{ passed: number, problems: string[] }>}
 */
export async function visitSite(folder, base, pages) {
  const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
  const browser = await chromium.launch({ executablePath: process.env.FIKA_CHROMIUM });
  const problems = [];
  let passed = 0;
  const note = (/** @type {string} */ where, /** @type {string[]} */ found) => {
    if (found.length === 0) passed += 1;
    problems.push(...found.map((one) => `${where}: ${one}`));
  };

  /** @param {import('@playwright/test').BrowserContextOptions} options */
  const openPage = async (options) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'], ...options });
    const page = await context.newPage();
    const wrong = [];
    page.on('pageerror', ({ message }) => wrong.push(`fails: ${message}`));
    await context.route('**/*', (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin !== ORIGIN) {
        wrong.push(`asks ${origin}`);
        return route.abort();
      }
      const path = decodeURIComponent(pathname).slice(base.length);
      return route.fulfill({ path: join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path) });
    });
    return { page, wrong };
  };

  try {
    for (const [name, options] of Object.entries({
      '320 px, dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
      '1280 px, light': { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
    })) {
      const { page, wrong } = await openPage(options);
      for (const path of pages) {
        await page.goto(`${ORIGIN}${path}`);
        // What is drawn by scripts only, such as the playground, is there then.
        await page.waitForFunction(() => [...globalThis.document.querySelectorAll('#app')].every((app) => app.__vue_app__));
        if (path.endsWith('/playground.html')) await page.locator('iframe').waitFor();
        await page.evaluate(axe);
        const width = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
        const found = [...(await findViolations(page)), ...wrong.splice(0), ...(await findStored(page)).map((key) => `stores ${key}`)];
        if (width > options.viewport.width) found.push(`is ${width} px wide`);
        note(`${path} (${name})`, found);
      }
      await page.context().close();
    }
    // As high as the whole preview: what is fixed in a frame cannot be scrolled to.
    const { page, wrong } = await openPage({ viewport: { width: 1280, height: 1400 } });
    const tried = await tryPlayground(page, `${ORIGIN}${base}playground.html`);
    passed += tried.passed;
    problems.push(...tried.problems, ...wrong);
  } finally {
    await browser.close();
  }
  return { passed, problems };
}
