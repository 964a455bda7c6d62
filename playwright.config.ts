import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/findChromium.mjs';

// Without one Playwright looks for its own and says how to install it.
const executablePath = await findChromium();

// Chromium's sandbox refuses to run as root, which is who containers run as.
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.results/e2e',
  fullyParallel: true,
  workers: 2,
  // On a busy machine a browser may be too slow once; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  timeout: 40_000,
  reporter: [['list'], ['json', { outputFile: '.results/e2e.json' }]],
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: [
            '--disable-gpu',
            // The browser's own calls would disturb what the tests count and measure.
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--no-first-run',
            // Hosts of several labels, under a public suffix of one and of two, are all the server of the tests.
            `--host-resolver-rules=${['example.com', 'example.co.uk'].map((name) => `MAP ${name} 127.0.0.1, MAP *.${name} 127.0.0.1`).join(', ')}`,
            ...(isRoot ? ['--no-sandbox'] : []),
          ],
        },
      },
    },
  ],
});
