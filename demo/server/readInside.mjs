import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * The content of a file in a folder, or null when there is none, or when the path leads out of the folder.
 *
 * @param {URL} folder
 * @param {string} path
 */
export async function readInside(folder, path) {
  try {
    const file = fileURLToPath(new URL(`./${path.replace(/^\/+/, '')}`, folder));
    return file.startsWith(fileURLToPath(folder)) ? await readFile(file) : null;
  } catch {
    // Not there, a folder, or an encoded slash or null byte, which no file name here has.
    return null;
  }
}
