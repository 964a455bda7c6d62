import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root.mjs';
import { choicesOf } from './choicesOf.mjs';
import { DOCUMENTS } from './DOCUMENTS.mjs';
import { createReference } from './reference/createReference.mjs';
import { toDocumentPage } from './toDocumentPage.mjs';
import { vendorsOf } from './vendorsOf.mjs';

const SITE = join(root, 'site');
const DIST = join(root, 'dist');

const write = (/** @type {string} */ path, /** @type {string} */ text) => {
  const file = join(SITE, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const isThere = (/** @type {string} */ file) => existsSync(join(root, file));

/** What of the site is written by no hand: the reference, the documents, the built files, and what the site's own code asks for. */
export function writePages() {
  if (!existsSync(join(DIST, 'fika.js'))) throw new Error('There is no dist/fika.js for the playground: run `npm run build` first.');
  for (const path of ['reference', 'project', 'public/fika', '.vitepress/generated']) {
    rmSync(join(SITE, path), { recursive: true, force: true });
  }

  const { pages, options } = createReference();
  for (const { name, text } of pages) write(`reference/${name}.md`, text);

  const documents = Object.entries(DOCUMENTS).filter(([, { file }]) => isThere(file));
  const isPage = (/** @type {string} */ file) => documents.some(([, one]) => one.file === file);
  for (const [name, { file }] of documents) {
    write(`project/${name}.md`, toDocumentPage(readFileSync(join(root, file), 'utf8'), file, isPage));
  }

  const toLink = (/** @type {string} */ folder) => ({ name, title }) => ({ text: title, link: `/${folder}/${name}` });
  const sidebar = {
    reference: pages.map(toLink('reference')),
    project: documents.map(([name, { title }]) => ({ name, title })).map(toLink('project')),
  };
  write('.vitepress/generated/sidebar.json', JSON.stringify(sidebar));
  write('.vitepress/generated/choices.json', JSON.stringify(choicesOf(options)));
  write('.vitepress/generated/vendors.json', JSON.stringify(vendorsOf(options)));

  cpSync(DIST, join(SITE, 'public/fika'), { recursive: true });
}
