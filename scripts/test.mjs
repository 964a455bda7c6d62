import { enginesStep } from './enginesStep.mjs';
import { ensureEngines } from './ensureEngines.mjs';
import { RESULTS, runTests } from './runTests.mjs';
import { setup } from './setup.mjs';

/** A forgotten `.only` would leave the other tests out unnoticed, hence the last argument. */
const vitest = (/** @type {string} */ name) => ({
  args: ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/${name}.json`, '--no-allowOnly'],
  report: `${RESULTS}/${name}.json`,
});

/** What is the same for all engines, in each that can be had here. */
const enginesRow = async () => {
  const { found, missing } = await ensureEngines();
  for (const sentence of missing) console.log(sentence);
  return [[enginesStep(found)]];
};

/** With `--engines` also Firefox and WebKit; with `--all` those, and what takes or installs much more. */
const moreRows = async () => {
  const isAll = process.argv.includes('--all');
  const engines = isAll || process.argv.includes('--engines') ? await enginesRow() : [];
  const strict = { title: 'Browser tests under the strictest policy', script: 'test:strict', args: ['--forbid-only'], report: `${RESULTS}/strict.json` };
  const rest = [
    [strict],
    [{ title: 'The package in six bundlers', script: 'test:package' }],
    [{ title: 'Documentation site', script: 'docs' }],
  ];
  return [...engines, ...(isAll ? rest : [])];
};

await runTests(async () => {
  await setup({ browser: true });
  return {
    rows: [
      [
        { title: 'Type-check', script: 'typecheck' },
        { title: 'Lint', script: 'lint' },
      ],
      [
        { title: 'Unit tests', script: 'test:unit', ...vitest('unit') },
        { title: 'Build', script: 'build' },
      ],
      [{ title: 'Tests on the build', script: 'test:built', ...vitest('built') }],
      [{ title: 'Browser tests', script: 'test:e2e', args: ['--forbid-only'], report: `${RESULTS}/e2e.json` }],
      ...(await moreRows()),
    ],
  };
});
