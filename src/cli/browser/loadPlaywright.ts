import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserType } from '@playwright/test';
import { Problem } from '../Problem.ts';

/** The smallest first: any of them drives a browser. */
const PACKAGES = ['playwright-core', 'playwright', '@playwright/test'];

interface Module {
  chromium?: BrowserType;
  default?: { chromium?: BrowserType };
}

/** Where a package is found: from the project that calls, else from where this file is installed. */
function find(): string | undefined {
  for (const from of [join(process.cwd(), 'package.json'), import.meta.url]) {
    for (const name of PACKAGES) {
      try {
        return createRequire(from).resolve(name);
      } catch {
        // Not there; the next one may be.
      }
    }
  }
  return undefined;
}

/** Playwright, which is an optional peer dependency: only what opens a page needs it. */
export async function loadPlaywright(): Promise<BrowserType> {
  const path = find();
  const loaded = path === undefined ? undefined : ((await import(pathToFileURL(path).href)) as Module);
  const chromium = loaded?.chromium ?? loaded?.default?.chromium;
  if (chromium) return chromium;
  throw new Problem(
    'To open a page this command needs Playwright, which is not installed here.\n' +
      'Install it beside Fika: npm install --save-dev playwright-core\n' +
      'It drives the Chromium or Chrome of this computer; `npx playwright-core install chromium` gets one.',
  );
}
