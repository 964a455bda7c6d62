import type { Page } from '@playwright/test';
import { Problem } from '../Problem.ts';

/** How long a page may take. */
const MOST_MS = 30_000;

/** Goes to an address and waits for the page to have loaded. One that never finishes loading is taken as it is. */
export async function openPage(page: Page, url: string): Promise<number> {
  const reach = async (): Promise<number> => (await page.goto(url, { waitUntil: 'domcontentloaded', timeout: MOST_MS }))?.status() ?? 0;
  const status = await reach().catch((error: unknown) => {
    throw new Problem(`${url} could not be opened: ${(error as Error).message.split('\n')[0] ?? ''}`);
  });
  await page.waitForLoadState('load', { timeout: MOST_MS }).catch(() => undefined);
  return status;
}
