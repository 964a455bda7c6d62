import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { JSDOM } from 'jsdom';

/** Attributes that lead somewhere. */
const LINKS = 'a[href], link[href], img[src], script[src], iframe[src]';

/**
 * @param {string} folder
 * @param {string} base where the site stands on its host
 */
function readPages(folder, base) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return new Map(
    names.map((name) => {
      const { document } = new JSDOM(readFileSync(join(folder, name), 'utf8')).window;
      return [
        posix.join(base, name.replaceAll('\\', '/')),
        {
          links: [...document.querySelectorAll(LINKS)].map((one) => one.getAttribute('href') ?? one.getAttribute('src')),
          anchors: new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
        },
      ];
    }),
  );
}

/**
 * Every link of a built site that stays inside it, followed: is the file there, and in it the anchor?
 *
 * @param {string} folder of the built site
 * @param {string} base where it stands on its host: `/`, `/fika/`
 * @returns {{ passed: number, broken: string[], pages: string[] }}
 */
export function checkLinks(folder, base) {
  const pages = readPages(folder, base);
  const isFile = (/** @type {string} */ path) =>
    path.startsWith(base) && existsSync(join(folder, path.slice(base.length))) && statSync(join(folder, path.slice(base.length))).isFile();

  /** Is it there? A page is reached with `.html`, without it, or by its folder. */
  const isBroken = (/** @type {URL} */ { pathname, hash }) => {
    const path = decodeURIComponent(pathname);
    const names = [path, `${path}.html`, posix.join(path, 'index.html')];
    const page = names.find((name) => pages.has(name));
    if (!page) return !isFile(path);
    const anchor = decodeURIComponent(hash.slice(1));
    return anchor !== '' && !pages.get(page)?.anchors.has(anchor);
  };

  const broken = [];
  let passed = 0;
  for (const [name, { links }] of pages) {
    for (const link of links) {
      const url = new URL(link, `http://site.invalid${name}`);
      if (url.host !== 'site.invalid') continue;
      if (isBroken(url)) broken.push(`${name}: ${link}`);
      else passed += 1;
    }
  }
  return { passed, broken, pages: [...pages.keys()] };
}
