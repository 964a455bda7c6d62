import { readFileSync } from 'node:fs';

const folder = new URL('../node_modules/', import.meta.url);

/**
 * Files of an installed peer, by their names, and its version.
 *
 * @param {string} name
 * @param {string[]} paths
 */
export const readPeer = (name, paths) => {
  const read = (/** @type {string} */ path) => readFileSync(new URL(`${name}/${path}`, folder));
  return {
    version: JSON.parse(read('package.json').toString()).version,
    files: Object.fromEntries(paths.map((path) => [path, read(path)])),
  };
};
