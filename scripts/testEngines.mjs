import { enginesStep } from './enginesStep.mjs';
import { ensureEngines } from './ensureEngines.mjs';
import { runTests } from './runTests.mjs';
import { setup } from './setup.mjs';

/** Playwright's own options, such as `embeds` or `--grep focus`, go on to it. */
const [, , ...more] = process.argv;

await runTests(async () => {
  await setup();
  const { found, missing } = await ensureEngines();
  for (const sentence of missing) console.error(sentence);
  const rows = [[{ title: 'Build', script: 'build' }], [enginesStep(found, more)]];
  // An engine that is asked for and not there is a failure, so that nobody takes its silence for success.
  return { rows: found.length ? rows : [], failed: missing.length };
});
