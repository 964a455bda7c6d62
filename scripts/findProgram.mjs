import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** A program named by the environment must be there: another one in its place would surprise. */
const named = (/** @type {string[]} */ variables) => {
  for (const variable of variables) {
    const path = process.env[variable];
    if (!path) continue;
    if (!isFile(path)) throw new Error(`${variable} names ${path}, which does not exist.`);
    return path;
  }
  return undefined;
};

/**
 * The path of a program: that which a variable names, else the first of the names on the PATH, else the first of the other
 * places that exists.
 *
 * @param {{ names: string[], variables?: string[], places?: string[] }} wanted
 * @returns {string | undefined}
 */
export const findProgram = ({ names, variables = [], places = [] }) => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return named(variables) ?? [...onPath, ...places].find(isFile);
};
