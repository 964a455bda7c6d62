import { defineConfig } from '@playwright/test';
import config from '../../playwright.config.ts';
import type { StrictOption } from './support/fixtures.ts';

/** Every kind of promise that a policy could break. */
const SPECS = ['again', 'api', 'embeds', 'events', 'gpc', 'held', 'loop', 'receipt', 'record', 'tabs', 'withdrawal'];

/** Browser tests again, with every page under the strictest policy; see support/makeStrict.ts. */
export default defineConfig<StrictOption>(config, {
  testDir: '.',
  testMatch: SPECS.map((name) => `**/${name}.spec.ts`),
  // Tests in which the page itself, not Fika, makes markup or scripts of strings.
  grepInvert: /@lax/,
  outputDir: '../../.results/strict',
  reporter: [['list'], ['json', { outputFile: '../../.results/strict.json' }]],
  projects: (config.projects ?? []).map((project) => ({ ...project, use: { ...project.use, isStrict: true } })),
});
