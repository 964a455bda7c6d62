import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './ensureChromium.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { runScript } from './runScript.mjs';

try {
  await ensureDependencies();
  await ensureDependencies(join(root, 'bench'));
  await ensureChromium();
  if (!existsSync(join(root, 'dist/fika.js')) && (await runScript('build')).code !== 0) throw new Error('The build failed.');
  const { code } = await run(process.execPath, ['bench/run.mjs', ...process.argv.slice(2)]);
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
