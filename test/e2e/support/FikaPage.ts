import { expect } from '@playwright/test';
import type { Cookie, Locator, Page } from '@playwright/test';
import type { Consent } from '../../../src/consent/toConsent.ts';
import { waitForTasks } from './waitForTasks.ts';

/** The snapshot as JSON gives it: dates are ISO 8601. */
type ConsentJson = { [Key in keyof Consent]: Date extends Consent[Key] ? string | null : Consent[Key] };

/** The cookie's content, see "The record" in the documentation. */
interface StoredRecord {
  v: number;
  id: string;
  at: number;
  rev: string;
  granted: string[];
  denied: string[];
  services: Record<string, boolean>;
}

/** An element can be several parts at once. CSS in Playwright looks into open shadow roots. */
const part = (name: string): string => `[part~="${name}"]`;

/** Drives Fika as a visitor does. The only place in the browser tests that knows how to find its elements. */
export class FikaPage {
  readonly page: Page;
  readonly host: Locator;
  readonly banner: Locator;
  readonly preferences: Locator;
  readonly reopen: Locator;

  constructor(page: Page) {
    this.page = page;
    this.host = page.locator('fika-consent');
    this.banner = this.host.locator(part('banner'));
    this.preferences = this.host.locator(part('preferences'));
    this.reopen = this.host.locator(part('reopen'));
  }

  /** Opens a page and waits until it has loaded; what Fika shows may come later. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
  }

  /** A part of whichever view is open: both views have buttons to accept and to reject. */
  part(name: string): Locator {
    return this.banner.or(this.preferences).filter({ visible: true }).locator(part(name));
  }

  /** The switch of a category, or of a service as `category/service`. */
  switch(name: string): Locator {
    return this.preferences.locator(`input[role="switch"][name="${name}"]`);
  }

  async acceptAll(): Promise<void> {
    await this.part('accept-all').click();
  }

  async rejectAll(): Promise<void> {
    await this.part('reject-all').click();
  }

  /** Opens the preferences the way a visitor would: from the banner, or else by the button that stays. */
  async openPreferences(): Promise<void> {
    await this.banner.locator(part('settings')).or(this.reopen).filter({ visible: true }).first().click();
    await expect(this.preferences).toBeVisible();
  }

  async toggle(name: string): Promise<void> {
    await this.switch(name).click();
  }

  async save(): Promise<void> {
    await this.part('save').click();
  }

  async close(): Promise<void> {
    await this.part('close').click();
  }

  /** `window.fika.consent`, as JSON. */
  consent(): Promise<ConsentJson> {
    return this.page.evaluate(() => {
      const { fika } = window as unknown as { fika: { consent: Consent } };
      return JSON.parse(JSON.stringify(fika.consent)) as never;
    });
  }

  /** The names of the canned scripts that have run, in order. */
  ran(): Promise<string[]> {
    return this.page.evaluate(() => (window as { ran?: string[] }).ran ?? []);
  }

  cookies(): Promise<Cookie[]> {
    return this.page.context().cookies();
  }

  /** What the cookie holds, or null without one. */
  async record(name = 'fika'): Promise<StoredRecord | null> {
    const cookie = (await this.cookies()).find((each) => each.name === name);
    return cookie ? (JSON.parse(decodeURIComponent(cookie.value)) as StoredRecord) : null;
  }

  /**
   * Waits until what follows a decision has been started: the page has painted, and tasks have run since.
   * Scripts may still be on their way; wait for those with `expect.poll(() => fika.ran())`.
   */
  async settled(): Promise<void> {
    // Withdrawing may reload the page at any moment, which ends a wait early.
    await expect(async () => {
      await this.page.waitForLoadState();
      await this.page.evaluate(waitForTasks);
    }).toPass();
  }
}
