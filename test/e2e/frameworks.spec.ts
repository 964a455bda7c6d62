import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'vite';
import type { FikaPage } from './support/FikaPage.ts';
import { expect, test } from './support/fixtures.ts';

const { resolve } = createRequire(import.meta.url);
const read = (file: string): string => readFileSync(resolve(file), 'utf8');

/** A held script that notes its name. */
const held = (name: string): string =>
  `<script type="text/plain" data-category="performance">(window.ran = window.ran || []).push('${name}')</script>`;

/** What follows wherever a library has put new content: asked, held, answered, released. */
async function answer(fika: FikaPage, names: string[]): Promise<void> {
  await expect(fika.part('reject-all')).toBeInViewport({ ratio: 1 });
  await fika.settled();
  expect(await fika.ran()).toEqual([]);
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(names);
  await expect(fika.reopen).toBeVisible();
}

test('jQuery 1.12, which turns the types of scripts around while it inserts them, leaves held content to Fika', async ({ site, fika, page, problems }) => {
  const library = site.serve('/jquery.js', read('jquery/dist/jquery.min.js'));
  const frame = site.serve('/frame.html', '<p>Frame</p>');
  await fika.open(site.page({ head: `<script src="${library}"></script><script src="/fika/fika.js"></script>`, body: '<div id="news"></div>' }));
  const append = (name: string): Promise<void> =>
    page.evaluate((text) => {
      type Wrapped = Record<'appendTo', (selector: string) => void>;
      const { $ } = window as unknown as { $: (tag: string, properties: object) => Wrapped };
      $('<script>', { type: 'text/plain', 'data-category': 'performance', text }).appendTo('#news');
    }, `(window.ran = window.ran || []).push('${name}')`);
  await page.evaluate((html) => {
    (window as unknown as { $: (selector: string) => { html(text: string): void } }).$('#news').html(html);
  }, `<p>News</p><iframe title="Film" data-category="performance" data-src="${frame}"></iframe>`);
  await append('first');
  await answer(fika, ['first']);
  await append('second');
  await expect.poll(() => fika.ran()).toEqual(['first', 'second']);
  await expect(page.frameLocator('iframe').getByText('Frame')).toBeVisible();
  expect(problems).toEqual([]);
});

test('with Turbo the banner, the answer and held content go on from page to page', async ({ site, fika, page, problems }) => {
  const head = `<script src="${site.serve('/turbo.js', read('@hotwired/turbo/dist/turbo.es2017-umd.js'))}"></script><script src="/fika/fika.js"></script>`;
  site.page({ head, body: `<h1>Second</h1><a href="/third">Third</a>${held('second')}` }, '/second');
  site.page({ head, body: `<h1>Third</h1>${held('third')}` }, '/third');
  await fika.open(site.page({ head, body: '<a href="/second">Second</a>' }));
  await page.evaluate(() => { Object.assign(window, { isSame: true }); });
  await page.getByRole('link', { name: 'Second' }).click();
  await expect(page.getByRole('heading', { name: 'Second' })).toBeVisible();
  await answer(fika, ['second']);
  await page.getByRole('link', { name: 'Third' }).click();
  await expect.poll(() => fika.ran()).toEqual(['second', 'third']);
  await expect(fika.reopen).toBeVisible();
  await fika.openPreferences();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Second' })).toBeVisible();
  expect(await page.evaluate(() => (window as { isSame?: boolean }).isSame)).toBe(true);
  await expect(page.locator('fika-consent')).toHaveCount(1);
  // A page from Turbo's cache is as it was left: its script is not held any more.
  expect(problems.filter((problem) => !problem.includes('this one has run'))).toEqual([]);
});

test('htmx swaps the body, and what it brings is asked for, held and released', async ({ site, fika, page, problems }) => {
  const library = site.serve('/htmx.js', read('htmx.org/dist/htmx.min.js'));
  site.serve('/fragment.html', `<h1>Fragment</h1>${held('fragment')}<button hx-get="/more.html" hx-swap="afterend">More</button>`);
  site.serve('/more.html', held('more'));
  const head = `<script src="${library}"></script><script src="/fika/fika.js"></script>`;
  await fika.open(site.page({ head, body: '<button hx-get="/fragment.html" hx-target="body">Swap</button>' }));
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(page.getByRole('heading', { name: 'Fragment' })).toBeVisible();
  await answer(fika, ['fragment']);
  await page.getByRole('button', { name: 'More' }).click();
  await expect.poll(() => fika.ran()).toEqual(['fragment', 'more']);
  expect(problems).toEqual([]);
});

/** A whole document that React owns. Scripts it makes in the browser never run, held or not: it makes them by innerHTML. */
const APP = `
  import { createElement as h, useState } from 'react';
  import { hydrateRoot } from 'react-dom/client';
  const App = () => {
    const [isOpen, setOpen] = useState(false);
    return h('html', { lang: 'en' },
      h('head', null, h('title', null, 'React'), h('script', { src: '/fika/fika.js' })),
      h('body', null,
        h('h1', null, isOpen ? 'Film' : 'Start'),
        h('script', { type: 'text/plain', 'data-category': 'performance', dangerouslySetInnerHTML: { __html: 'window.ran = ["first"]' } }),
        isOpen && h('iframe', { title: 'Film', 'data-category': 'performance', 'data-src': '/frame.html' }),
        h('button', { onClick: () => setOpen(!isOpen) }, 'Toggle')));
  };
  hydrateRoot(document, h(App), { onRecoverableError: (error) => console.error(error) });
`;

/** What its server sends. */
const HTML = `<!doctype html><html lang="en"><head><title>React</title><script src="/fika/fika.js"></script></head><body><h1>Start</h1>
<script type="text/plain" data-category="performance">window.ran = ["first"]</script><button>Toggle</button>
<script type="module" src="/app.js"></script></body></html>`;

test('a document that React hydrates keeps the banner, and held content comes and goes with it', async ({ site, fika, page, problems }) => {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [{ name: 'app', resolveId: (id) => (id === 'app' ? `${import.meta.dirname}/app.js` : null), load: (id) => (id.endsWith('/app.js') ? APP : null) }],
    build: { write: false, rolldownOptions: { input: 'app' } },
  });
  const [{ code }] = (bundle as unknown as { output: [{ code: string }] }).output;
  site.serve('/app.js', code);
  site.serve('/frame.html', '<p>Frame</p>');
  await fika.open(site.page(HTML.replaceAll('>\n<', '><')));
  await answer(fika, ['first']);
  const toggle = page.getByRole('button', { name: 'Toggle' });
  await toggle.click();
  await expect(page.frameLocator('iframe').getByText('Frame')).toBeVisible();
  await toggle.click();
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.locator('fika-embed')).toHaveCount(0);
  await fika.openPreferences();
  await fika.save();
  await expect(page.locator('fika-consent')).toHaveCount(1);
  expect(problems).toEqual([]);
});
