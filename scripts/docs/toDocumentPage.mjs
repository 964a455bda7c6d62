import { posix } from 'node:path';
import { DOCUMENTS } from './DOCUMENTS.mjs';

const PAGES = new Map(Object.entries(DOCUMENTS).map(([name, { file }]) => [file, `./${name}.md`]));

/**
 * A document of the repository as a page: links to other documents lead to their pages, those to files that are no pages
 * become their names.
 *
 * @param {string} text
 * @param {string} file its path from the root folder
 * @param {(file: string) => boolean} isPage
 */
export const toDocumentPage = (text, file, isPage) =>
  text.replace(/\[([^\]]+)\]\((?![a-z]+:|#)([^)#]+)(#[^)]*)?\)/g, (_, label, target, fragment = '') => {
    const found = posix.join(posix.dirname(file), target);
    return isPage(found) ? `[${label}](${PAGES.get(found)}${fragment})` : `${label} (\`${found}\`)`;
  });
