import { ensureChromium } from './ensureChromium.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';

/**
 * Makes sure that everything is there which a script needs; installs nothing twice.
 * The browser's path reaches playwright.config.ts through the environment.
 *
 * @param {{ browser?: boolean }} [needs]
 */
export const setup = async ({ browser = false } = {}) => {
  await ensureDependencies();
  if (browser) process.env.FIKA_CHROMIUM = await ensureChromium();
};
