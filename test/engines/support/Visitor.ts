import { expect } from '@playwright/test';
import type { Consent } from '../../../src/consent/toConsent.ts';
import { waitForTasks } from '../../e2e/support/waitForTasks.ts';
import type { Driver, Key, KeptCookie } from './Driver.ts';
import { findDeep } from './findDeep.ts';

/** The snapshot as JSON gives it. */
type ConsentJson = { [K in keyof Consent]: Date extends Consent[K] ? string | null : Consent[K] };

/** What a visitor can tell of an element. */
interface Seen {
  readonly text: string;
  /** Left, top, width and height in the window. */
  readonly box: readonly [number, number, number, number];
  readonly isChecked: boolean;
}

/** Runs in the page: what can be seen of an element; null where it is not there or not visible. */
const look = (find: (selector: string) => Element | undefined, selector: string): Seen | null => {
  const element = find(selector);
  if (!element?.checkVisibility({ visibilityProperty: true })) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  const isChecked = element instanceof HTMLInputElement && element.checked;
  return { text: (element as HTMLElement).innerText, box: [x, y, width, height], isChecked };
};

/** Runs in the page: what has the focus, by its `part`, `name` or `id`, else its kind. */
const lookAtFocus = (): string => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element) return '';
  return element.getAttribute('name') ?? element.getAttribute('part') ?? (element.id || element.localName);
};

const part = (name: string): string => `[part~="${name}"]`;

/** Uses a page with Fika as a visitor does, in whichever engine. */
export class Visitor {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  open(url: string): Promise<void> {
    return this.driver.goto(url);
  }

  press(key: Key): Promise<void> {
    return this.driver.press(key);
  }

  click(selector: string): Promise<void> {
    return this.driver.click(selector);
  }

  /** Runs in the page. What goes in and comes out must be JSON. */
  eval<Result, Args extends unknown[]>(run: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result> {
    return this.driver.run(`(${run.toString()})(...${JSON.stringify(args)})`) as Promise<Result>;
  }

  /** What can be seen of the element now; null where there is nothing to be seen. */
  see(selector: string): Promise<Seen | null> {
    return this.driver.run(`(${look.toString()})(${findDeep.toString()}, ${JSON.stringify(selector)})`) as Promise<Seen | null>;
  }

  /** Waits for the element and tells what can be seen of it. */
  async waitFor(selector: string): Promise<Seen> {
    await expect.poll(async () => !!(await this.see(selector)), selector).toBe(true);
    const seen = await this.see(selector);
    if (!seen) throw new Error(`${selector} is gone again.`);
    return seen;
  }

  /** Waits until it is there and has come to rest. */
  async waitForRest(selector: string): Promise<Seen> {
    let before = await this.waitFor(selector);
    await expect(async () => {
      await this.settled();
      const seen = await this.waitFor(selector);
      const was = before.box;
      before = seen;
      expect(seen.box).toEqual(was);
    }).toPass();
    return before;
  }

  async waitUntilGone(selector: string): Promise<void> {
    await expect.poll(() => this.see(selector), selector).toBeNull();
  }

  focused(): Promise<string> {
    return this.eval(lookAtFocus);
  }

  acceptAll(): Promise<void> {
    return this.click(part('accept-all'));
  }

  rejectAll(): Promise<void> {
    return this.click(part('reject-all'));
  }

  async openPreferences(): Promise<void> {
    await this.click(`${part('banner')} ${part('settings')}, ${part('reopen')}`);
    await this.waitFor(part('preferences'));
  }

  /** The switch of a category, or of a service as `category/service`. */
  toggle(name: string): Promise<void> {
    return this.click(`[role="switch"][name="${name}"]`);
  }

  save(): Promise<void> {
    return this.click(part('save'));
  }

  /** `window.fika.consent`, as JSON. */
  consent(): Promise<ConsentJson> {
    return this.eval(() => JSON.parse(JSON.stringify((window as unknown as { fika: { consent: Consent } }).fika.consent)) as ConsentJson);
  }

  /** The names of the canned scripts that have run, in order. */
  ran(): Promise<string[]> {
    return this.eval(() => (window as { ran?: string[] }).ran ?? []);
  }

  async cookie(name = 'fika'): Promise<KeptCookie | undefined> {
    return (await this.driver.cookies()).find((each) => each.name === name);
  }

  /** What the cookie holds, or null without one. */
  async record(): Promise<Record<string, unknown> | null> {
    const cookie = await this.cookie();
    return cookie ? (JSON.parse(decodeURIComponent(cookie.value)) as Record<string, unknown>) : null;
  }

  /** Waits until what follows a decision has been started; see `waitForTasks`. A reload may end a wait early. */
  async settled(): Promise<void> {
    await expect(() => this.eval(waitForTasks)).toPass();
  }

  async newTab(): Promise<Visitor> {
    return new Visitor(await this.driver.newTab());
  }
}
