import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { runLimited } from './runLimited.mjs';

/**
 * Packs what is in `dist/`, as `npm publish` would. The file is named after its content: npm takes a name that it knows
 * for what it has installed already.
 *
 * @param {string} folder where to put it
 */
export const packTarball = async (folder) => {
  if (!existsSync(join(root, 'dist', 'index.js'))) throw new Error('There is no build to pack. Run `npm run build` first.');
  for (const name of readdirSync(folder)) if (name.endsWith('.tgz')) rmSync(join(folder, name));
  const args = ['pack', '--ignore-scripts', '--pack-destination', folder, '--loglevel=error'];
  const { code, output } = await runLimited(args, { cwd: root, seconds: 60 }).ended;
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || !packed) throw new Error(`npm could not pack the package:\n${output}`);
  const path = join(folder, packed);
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);
  const named = path.replace(/\.tgz$/, `-${hash}.tgz`);
  renameSync(path, named);
  return named;
};
