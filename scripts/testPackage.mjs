import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFixture } from './package/buildFixture.mjs';
import { installFixture } from './package/installFixture.mjs';
import { packTarball } from './package/packTarball.mjs';
import { serveFixture } from './package/serveFixture.mjs';
import { visitFixture } from './package/visitFixture.mjs';
import { root } from './root.mjs';
import { setup } from './setup.mjs';

/** The fixtures, or those that the command line names. */
const FIXTURES = join(root, 'test', 'package', 'fixtures');
const named = process.argv.slice(2);
const names = named.length ? named : readdirSync(FIXTURES);

/** Outside of the project, whose own node_modules would hide what a fixture lacks. Kept, so that a next run is quicker. */
const work = join(tmpdir(), `fika-package-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`);

let passed = 0;
let failed = 0;

/**
 * @param {string} title
 * @param {unknown} [error]
 */
const tell = (title, error) => {
  if (error === undefined) passed += 1;
  else failed += 1;
  console.log(error === undefined ? `ok      ${title}` : `FAILED  ${title}\n${error instanceof Error ? error.message : String(error)}`);
};

const since = (/** @type {number} */ start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/**
 * @param {string} name
 * @param {string} tarball
 * @param {import('@playwright/test').Browser} browser
 */
const testFixture = async (name, tarball, browser) => {
  console.log(`\n== ${name}`);
  const folder = join(work, name);
  const start = performance.now();
  const { stop, url } = await (async () => {
    await installFixture({ source: join(FIXTURES, name), shared: join(FIXTURES, '..', 'fika.config.js'), folder, tarball });
    console.log(`-- installed (${since(start)})`);
    await buildFixture(folder);
    console.log(`-- built (${since(start)})`);
    return serveFixture(folder);
  })();
  try {
    await visitFixture(browser, name, url, tell);
  } finally {
    await stop();
  }
  console.log(`-- visited (${since(start)})`);
};

// So that what was started is ended by way of `exit`.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

try {
  await setup({ browser: true });
  const { chromium } = await import('@playwright/test');
  mkdirSync(work, { recursive: true });
  const tarball = await packTarball(work);
  const browser = await chromium.launch({
    executablePath: process.env.FIKA_CHROMIUM,
    // Chromium's sandbox refuses to run as root, which is who containers run as.
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    for (const name of names) {
      await testFixture(name, tarball, browser).catch((error) => tell(`${name} can be installed, built and served`, error));
    }
  } finally {
    await browser.close();
  }
} catch (error) {
  tell('the package can be packed and a browser started', error);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
