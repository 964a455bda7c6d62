import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer } from './Answer.ts';
import { mimeType } from './mimeType.ts';

const DIST = new URL('../../../dist/', import.meta.url);

const readDist = (file: string): Buffer | undefined => {
  try {
    return readFileSync(fileURLToPath(new URL(`./${file}`, DIST)));
  } catch {
    return undefined;
  }
};

/**
 * The tests' site is on `localhost`, where Fika checks the configuration of each page and tells on the console what it
 * finds. In its place stands what finds nothing, so that a test sees what a visitor's browser does; a test of the check
 * itself serves the real file.
 */
const SILENT: Readonly<Record<string, string>> = { '/fika/fika-check.js': 'export const check = () => {};' };

/** What every test can ask for without registering it, by the beginning of the path. */
const CANNED: Record<string, (name: string, path: string) => string | Buffer | undefined> = {
  '/fika/': (_name, path) => SILENT[path] ?? readDist(path.slice('/fika/'.length)),
  '/script/': (name) => `window.ran = (window.ran || []).concat(${JSON.stringify(name)});`,
  '/style/': (name) => `:root { --loaded-${name}: yes; }`,
  '/image/': () => '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>',
  '/frame/': (name) => `<!doctype html><html lang="en"><title>${name}</title><p>${name}</p></html>`,
  '/media/': () => '',
};

/** The content type of a folder whose files end in whatever a test likes. */
const TYPES: Record<string, string> = { '/image/': 'image/svg+xml', '/media/': 'video/mp4' };

/** Answers for the built files and for small scripts, styles, images, frames and media. */
export const cannedAnswer = (path: string): Answer | undefined => {
  const folder = Object.keys(CANNED).find((start) => path.startsWith(start));
  if (folder === undefined) return undefined;
  const name = path.slice(folder.length).replace(/\.\w+$/, '');
  const body = CANNED[folder]?.(name, path);
  if (body === undefined) return undefined;
  return { body, type: TYPES[folder] ?? mimeType(path) };
};
