import type { Page } from '@playwright/test';

/** How a page was told yes. */
export type Acceptance = 'fika' | 'selector';

interface Fika {
  readonly consent: { readonly decided: boolean };
  acceptAll(): void;
}

/** How long a banner of somebody else may take to be there. */
const PATIENCE_MS = 5_000;

/** Accepts everything, the way a visitor would: by Fika, else by clicking on what `selector` names. */
export async function accept(page: Page, selector: string | undefined): Promise<Acceptance | undefined> {
  if (selector !== undefined) {
    const click = page.locator(selector).first().click({ timeout: PATIENCE_MS });
    return click.then(
      () => 'selector' as const,
      () => undefined,
    );
  }
  return page.evaluate(() => {
    const { fika } = window as unknown as { fika?: Fika };
    if (typeof fika?.acceptAll !== 'function') return undefined;
    if (!fika.consent.decided) fika.acceptAll();
    return 'fika' as const;
  });
}
