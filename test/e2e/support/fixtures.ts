import { expect, test as base } from '@playwright/test';
import { createSite } from './createSite.ts';
import type { Site } from './createSite.ts';
import { FikaPage } from './FikaPage.ts';
import { startServer } from './startServer.ts';
import type { TestServer } from './startServer.ts';
import { watchProblems } from './watchProblems.ts';

export { expect } from '@playwright/test';

export interface StrictOption {
  /** Serves the pages under the strictest policy, and lets no test break it. */
  isStrict: boolean;
}

interface TestFixtures extends StrictOption {
  /** The pages and files of this test, and the requests it caused. */
  site: Site;
  /** The page as a visitor uses it. */
  fika: FikaPage;
  /** What the page complained about, from its start. */
  problems: readonly string[];
  violations: readonly string[];
}

interface WorkerFixtures {
  server: TestServer;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  isStrict: [false, { option: true }],
  site: async ({ server, isStrict }, use) => {
    server.reset();
    await use(createSite(server, isStrict));
  },
  violations: [
    async ({ page, isStrict }, use) => {
      const problems = isStrict ? watchProblems(page) : [];
      const found = (): string[] => problems.filter((text) => /Content Security Policy|requires 'Trusted/.test(text));
      await use(problems);
      expect(found(), 'violations of the policy').toEqual([]);
    },
    { auto: true },
  ],
  problems: async ({ page }, use) => use(watchProblems(page)),
  fika: async ({ page }, use) => use(new FikaPage(page)),
});
