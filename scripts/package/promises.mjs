import { expect as expectSoon } from '@playwright/test';

// Fixtures are visited one after the other, but a machine may be busy with others.
const expect = expectSoon.configure({ timeout: 20_000 });

/** What is written by a server, before any script runs. */
const readGate = (/** @type {string} */ html) => /<p id="gate">(.*?)<\/p>/s.exec(html)?.[1]?.replaceAll(/<[^>]*>/g, '').trim();

/**
 * What each fixture has to keep, in this order: a visit from the first banner to a withdrawal.
 *
 * @type {{ title: string, only?: string[], check: (visit: { page: import('@playwright/test').Page, url: string }) => Promise<void> }[]}
 */
export const PROMISES = [
  {
    title: 'the server writes as held what is optional',
    only: ['next', 'astro'],
    check: async ({ url }) => expect(readGate(await (await fetch(url)).text())).toBe('held'),
  },
  {
    title: 'the declaration stands in the page before scripts run',
    only: ['astro'],
    check: async ({ url }) => expect(await (await fetch(url)).text()).toMatch(/<fika-declaration[^>]*><[^]*Video[^]*<\/fika-declaration>/),
  },
  {
    title: 'the banner shows, and the gate is shut',
    check: async ({ page, url }) => {
      await page.goto(url);
      await expect(page.locator('[part~=banner]')).toBeVisible();
      await expect(page.locator('#gate')).toHaveText('held');
      await expect(page.locator('#granted')).toHaveText('essential');
    },
  },
  {
    title: 'accepting opens the gate',
    check: async ({ page }) => {
      await page.locator('[part~=accept-all]').click();
      await expect(page.locator('[part~=banner]')).toHaveCount(0);
      await expect(page.locator('#gate')).toHaveText('allowed');
      await expect(page.locator('#granted')).toHaveText('essential performance functional advertising');
    },
  },
  {
    title: 'the next visit is not asked, and finds the gate open',
    check: async ({ page }) => {
      await page.reload();
      await expect(page.locator('#gate')).toHaveText('allowed');
      await expect(page.locator('[part~=banner]')).toHaveCount(0);
    },
  },
  {
    title: 'the server knows the answer by its cookie',
    only: ['next'],
    check: async ({ page }) => expect(page.locator('#server')).toHaveText('allowed'),
  },
  {
    title: 'the settings open, and a service that is switched off shuts the gate',
    check: async ({ page }) => {
      await page.evaluate('fika.open()');
      const service = page.locator('[part~=switch][name="functional/video"]');
      // It is folded away at first, and a label may stand over it.
      await service.evaluate((/** @type {HTMLInputElement} */ element) => element.click());
      await page.locator('[part~=preferences] [part~=save]').click();
      await expect(page.locator('#gate')).toHaveText('held');
      await expect(page.locator('#granted')).toHaveText('essential performance functional advertising');
    },
  },
];
