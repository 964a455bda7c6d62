import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} file */
const readPackages = (file) => {
  try {
    return Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages);
  } catch {
    return [];
  }
};

/**
 * Lists of npm name either what fits (`linux`) or what does not (`!win32`).
 *
 * @param {string[] | undefined} list
 * @param {string} own
 */
const fits = (list, own) =>
  !list || list.includes(own) || list.every((name) => name.startsWith('!') && name !== `!${own}`);

/**
 * Does `node_modules` hold what package-lock.json says? Npm keeps a list of
 * what it installed in `node_modules/.package-lock.json`; a folder removed by
 * hand is still on that list, hence the look at each folder.
 *
 * @param {string} folder the one with package-lock.json
 */
export const isInstalled = (folder) => {
  const wanted = readPackages(join(folder, 'package-lock.json')).filter(([path]) => path !== '');
  const present = new Map(readPackages(join(folder, 'node_modules', '.package-lock.json')));
  return (
    wanted.length > 0 &&
    // A folder shared with a container or another computer holds the binaries of that one.
    [...present.values()].every(({ os, cpu }) => fits(os, process.platform) && fits(cpu, process.arch)) &&
    wanted.every(([path, { version, integrity, optional }]) => {
      const found = present.get(path);
      // What is optional may be for another platform.
      if (!found) return optional === true;
      return found.version === version && found.integrity === integrity && existsSync(join(folder, path, 'package.json'));
    })
  );
};
