import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkLinks } from './docs/checkLinks.mjs';
import { visitSite } from './docs/visitSite.mjs';
import { writePages } from './docs/writePages.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { setup } from './setup.mjs';

const SITE = join(root, 'site');
const BUILT = join(SITE, '.vitepress/dist');

/** @param {string[]} args */
const vitepress = async (...args) => {
  const { code } = await run(process.execPath, [join(SITE, 'node_modules/vitepress/bin/vitepress.js'), ...args, SITE]);
  if (code !== 0) throw new Error('The site could not be built, see above.');
};

let passed = 0;
let failed = 0;

/** @param {string} title @param {string[]} problems @param {number} fine */
const report = (title, problems, fine) => {
  for (const problem of problems) console.log(`   ${problem}`);
  console.log(`-- ${title}: ${fine} passed, ${problems.length} failed`);
  passed += fine;
  failed += problems.length;
};

try {
  const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });
  await setup({ browser: !values.dev });
  await ensureDependencies(SITE);
  console.log('== Pages');
  writePages();
  if (values.dev) await vitepress('dev');
  else {
    console.log('== Build');
    await vitepress('build');
    // As in site/.vitepress/config.mjs.
    const base = process.env.FIKA_SITE_BASE ?? '/';
    const { passed: fine, broken, pages } = checkLinks(BUILT, base);
    report('Links inside the site', broken, fine);
    const visit = await visitSite(BUILT, base, pages);
    report('Pages in a browser', visit.problems, visit.passed);
  }
} catch (error) {
  console.error(`\n${error.message}`);
  failed += 1;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
