import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

/** Written by `npm run docs`, before the site is built. */
const generated = new URL('./generated/sidebar.json', import.meta.url);
if (!existsSync(generated)) throw new Error('The reference is not written yet: build the site by `npm run docs` in the root folder.');
const { reference, project } = JSON.parse(readFileSync(generated, 'utf8'));

const GUIDE = [
  { text: 'For site owners', link: '/guide/owner' },
  { text: 'For visitors', link: '/guide/visitor' },
  { text: 'For developers', link: '/guide/developer' },
  { text: 'For lawyers', link: '/guide/lawyer' },
];

const RECIPES = [
  { text: 'WordPress', link: '/recipes/wordpress' },
  { text: 'Shopify', link: '/recipes/shopify' },
  { text: 'Google Tag Manager', link: '/recipes/google-tag-manager' },
  { text: 'Next.js', link: '/recipes/next' },
  { text: 'Single-page apps', link: '/recipes/single-page-apps' },
  { text: 'Strict pages (CSP, Trusted Types)', link: '/recipes/strict-pages' },
  { text: "Safari's seven days", link: '/recipes/safari' },
  { text: 'From another manager', link: '/recipes/migrating' },
];

export default defineConfig({
  title: 'Fika',
  description: 'A cookie consent manager that a site owner adds with one script tag',
  lang: 'en-GB',
  base: process.env.FIKA_SITE_BASE ?? '/',
  // Light or dark by the visitor's system: a switch would have to remember the choice, and this site stores nothing.
  appearance: 'force-auto',
  // Links are checked with their anchors by `npm run docs`, which also knows the files in public/.
  ignoreDeadLinks: true,
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/guide/owner', activeMatch: '/guide/' },
      { text: 'Recipes', link: '/recipes/', activeMatch: '/recipes/' },
      { text: 'Reference', link: '/reference/configuration', activeMatch: '/reference/' },
      { text: 'Playground', link: '/playground' },
    ],
    // Groups do not fold: the theme would put a button into a button.
    sidebar: [
      { text: 'Guide', link: GUIDE[0].link, items: GUIDE },
      { text: 'Playground', link: '/playground' },
      { text: 'Recipes', link: '/recipes/', items: RECIPES },
      { text: 'Reference', link: reference[0].link, items: reference },
      { text: 'Project', link: project[0].link, items: project },
    ],
    notFound: { linkLabel: 'Take me home' },
    outline: [2, 3],
    search: { provider: 'local', options: { disableQueryPersistence: true } },
  },
});
