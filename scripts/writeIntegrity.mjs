import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Writes `dist/integrity.json`: the value of `integrity` for each script, for sites that pin what they load. */
const dist = join(root, 'dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js'))
  .sort();
const integrity = files.map((name) => {
  const hash = createHash('sha384').update(readFileSync(join(dist, name))).digest('base64');
  return [name, `sha384-${hash}`];
});
writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(Object.fromEntries(integrity), null, 2)}\n`);
