import type { Browser } from '@playwright/test';

/**
 * The site that an address belongs to: `example.co.uk` for `https://shop.example.co.uk/`. The browser knows which
 * domains are shared by strangers, and refuses a cookie for them. Asked on an empty page, so that nothing is sent.
 */
export async function siteOf(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto(new URL('/', address).href);
    return await page.evaluate(() => {
      const labels = location.hostname.split('.');
      const domains = labels.map((_, index) => labels.slice(-1 - index).join('.'));
      return (
        domains.find((domain) => {
          document.cookie = `fika-site=1; domain=${domain}`;
          return document.cookie.includes('fika-site=1');
        }) ?? location.hostname
      );
    });
  } finally {
    await context.close();
  }
}
