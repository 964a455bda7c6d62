import { test as base } from '@playwright/test';
import { createSite } from '../../e2e/support/createSite.ts';
import type { Site } from '../../e2e/support/createSite.ts';
import { startServer } from '../../e2e/support/startServer.ts';
import type { TestServer } from '../../e2e/support/startServer.ts';
import type { Engine, EngineName, Setting } from './Driver.ts';
import { startPlaywright } from './startPlaywright.ts';
import { startWebKit } from './startWebKit.ts';
import { Visitor } from './Visitor.ts';

export { expect } from '@playwright/test';

export interface EngineFixtures {
  /** Of the visitor's browser, as far as a test wants it otherwise. */
  setting: Partial<Setting>;
  /** The pages and files of this test, and the requests it caused. */
  site: Site;
  visitor: Visitor;
}

export interface EngineWorkerFixtures {
  engineName: EngineName;
  engine: Engine;
  server: TestServer;
}

const SETTING: Setting = { viewport: [1024, 720], language: 'en-GB', initScript: '' };

export const test = base.extend<EngineFixtures, EngineWorkerFixtures>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  setting: [{}, { option: true }],
  engine: [
    async ({ engineName, playwright }, use) => {
      const engine = await (engineName === 'webkit' ? startWebKit() : startPlaywright(playwright, engineName));
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  server: [
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ server }, use) => {
    server.reset();
    await use(createSite(server));
  },
  visitor: async ({ engine, setting }, use) => {
    const { driver, close } = await engine.open({ ...SETTING, ...setting });
    await use(new Visitor(driver));
    await close();
  },
});
