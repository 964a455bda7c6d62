import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runLimited } from './runLimited.mjs';

const TRIES = 3;
const SECONDS = 120;

/** What is kept of an earlier run. */
const KEPT = 'node_modules';

/**
 * Copies a fixture and installs it with the tarball in place of the published package. What an earlier run installed
 * there is taken again.
 *
 * @param {{ source: string, shared: string, folder: string, tarball: string }} options `shared` is a file that every fixture has
 */
export const installFixture = async ({ source, shared, folder, tarball }) => {
  cpSync(source, folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name !== KEPT && !readdirSync(source).includes(name)) rmSync(join(folder, name), { recursive: true });
  }
  cpSync(shared, join(folder, basename(shared)));
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.dependencies['fika-consent'] = `file:${tarball}`;
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  const args = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline', '--loglevel=error'];
  for (let attempt = 1; ; attempt += 1) {
    const { code, output } = await runLimited(args, { cwd: folder, seconds: SECONDS }).ended;
    if (code === 0) return;
    // Half of an installation is worse than none.
    rmSync(join(folder, KEPT), { recursive: true, force: true });
    if (attempt === TRIES) throw new Error(`npm could not install its dependencies, ${TRIES} times in a row:\n${output}`);
  }
};
