import { expect } from '@playwright/test';
import type { Cookie, Download, Frame, Locator, Page } from '@playwright/test';
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
  known?: string[];
  gpc?: boolean;
  domain?: string;
}

/** An element can be several parts at once. CSS in Playwright looks into open shadow roots. */
const part = (name: string): string => `[part~="${name}"]`;

/** Drives Fika as a visitor does. The only place in the browser tests that knows how to find its elements. */
export class FikaPage {
  readonly page: Page;
  /** Where Fika runs: the page itself, or a frame in it. */
  readonly frame: Frame;
  readonly host: Locator;
  readonly banner: Locator;
  readonly preferences: Locator;
  readonly reopen: Locator;

  constructor(page: Page, frame: Frame = page.mainFrame()) {
    this.page = page;
    this.frame = frame;
    this.host = frame.locator('fika-consent');
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

  /** Opens the preferences by the link that any page can have. */
  async openPreferencesByAddress(): Promise<void> {
    await this.frame.evaluate(() => {
      location.hash = '#fika';
    });
    await expect(this.preferences).toBeVisible();
  }

  async toggle(name: string): Promise<void> {
    const folded = this.preferences.locator('details:not([open])', { has: this.frame.locator(`[name="${name}"]`) });
    if (await folded.count()) await folded.locator('summary').click();
    await this.switch(name).click();
  }

  async save(): Promise<void> {
    await this.part('save').click();
  }

  /** Does what takes consent away from a script that ran, and waits for the fresh page that follows. */
  async withReload(withdraw: () => Promise<void>): Promise<void> {
    const load = this.page.waitForEvent('load');
    await withdraw();
    await load;
  }

  async close(): Promise<void> {
    await this.part('close').click();
  }

  /** Has the open preferences hand out a receipt, as a file. */
  async downloadReceipt(label = 'Download a receipt'): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.preferences.getByRole('button', { name: label }).click();
    return download;
  }

  /** `window.fika.consent`, as JSON. */
  consent(): Promise<ConsentJson> {
    return this.frame.evaluate(() => {
      const { fika } = window as unknown as { fika: { consent: Consent } };
      return JSON.parse(JSON.stringify(fika.consent)) as never;
    });
  }

  /** The names of the canned scripts that have run, in order. */
  ran(): Promise<string[]> {
    return this.frame.evaluate(() => (window as { ran?: string[] }).ran ?? []);
  }

  cookies(): Promise<Cookie[]> {
    return this.page.context().cookies();
  }

  /** Every cookie of the name, on whatever host, domain and path. */
  async cookiesNamed(name: string): Promise<Cookie[]> {
    return (await this.cookies()).filter((each) => each.name === name);
  }

  /** What the cookie holds, or null without one. */
  async record(name = 'fika'): Promise<StoredRecord | null> {
    const [cookie] = await this.cookiesNamed(name);
    return cookie ? (JSON.parse(decodeURIComponent(cookie.value)) as StoredRecord) : null;
  }

  /** Lets the browser keep a record from an earlier visit, which says what is given and denies the rest. */
  async keepRecord(url: string, parts: Partial<StoredRecord>, cookie: { domain?: string } = {}): Promise<void> {
    const record = { v: 1, id: 'earlier', at: Math.floor(Date.now() / 1000) - 60, rev: '1', granted: [], denied: [], services: {}, ...parts };
    const { hostname } = new URL(url);
    const value = encodeURIComponent(JSON.stringify(record));
    await this.page.context().addCookies([{ name: 'fika', value, path: '/', domain: cookie.domain ?? hostname, sameSite: 'Lax' }]);
  }

  /**
   * Waits until what follows a decision has been started: the page has painted, and tasks have run since.
   * Scripts may still be on their way; wait for those with `expect.poll(() => fika.ran())`.
   */
  async settled(): Promise<void> {
    // Withdrawing may reload the page at any moment, which ends a wait early.
    await expect(async () => {
      await this.frame.waitForLoadState();
      await this.frame.evaluate(waitForTasks);
    }).toPass();
  }
}
