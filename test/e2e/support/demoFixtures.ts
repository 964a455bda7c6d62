import { startDemo } from '../../../demo/server.mjs';
import { test as base } from './fixtures.ts';

export { expect } from './fixtures.ts';

export type Demo = Awaited<ReturnType<typeof startDemo>>;

/** With the demo, served as `npm start` does. */
export const test = base.extend<{ demo: Demo }>({
  demo: async ({}, use) => {
    const demo = await startDemo({ port: 0, vendorPort: 0 });
    await use(demo);
    await demo.close();
  },
});
