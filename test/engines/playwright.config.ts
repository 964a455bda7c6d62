import { defineConfig } from '@playwright/test';
import type { EngineName } from './support/Driver.ts';
import type { EngineFixtures, EngineWorkerFixtures } from './support/fixtures.ts';

const ENGINES: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

export default defineConfig<EngineFixtures, EngineWorkerFixtures>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../.results/engines',
  fullyParallel: true,
  workers: 2,
  // On a busy machine a browser may be too slow once; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../.results/engines.json' }]],
  projects: ENGINES.map((engineName) => ({ name: engineName, use: { engineName } })),
});
