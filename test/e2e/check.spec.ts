import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Site } from './support/createSite.ts';
import { expect, test } from './support/fixtures.ts';

/** An option that there is not, a value that the guard refuses by itself, a rule that cannot be read, and no controller. */
const CONFIG = { controler: {}, mode: 'optout', regions: [{ mode: 'opt-in' }], links: { privacy: '/privacy' } };

/** Serves the real file in place of the one that finds nothing. */
const withCheck = (site: Site): void => {
  site.serve('/fika/fika-check.js', readFileSync(new URL('../../dist/fika-check.js', import.meta.url)));
};

/** What stands on the console of a page, with its type, from now on. */
const listen = (page: Page): string[] => {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  return lines;
};

const ENDS = /^endGroup/;

for (const host of ['localhost', '127.0.0.1', 'shop.localhost']) {
  test(`on ${host} the console tells what is wrong with the configuration, once and in a group`, async ({ site, fika, page }) => {
    withCheck(site);
    const lines = listen(page);
    await fika.open(site.on(host, site.page({ config: CONFIG })));
    await expect.poll(() => lines.some((line) => ENDS.test(line))).toBe(true);
    const group = lines.slice(lines.findIndex((line) => line.startsWith('startGroupCollapsed')));
    expect(group[0]).toMatch(/\[fika\] The configuration has 1 error, 1 warning, 2 hints\./);
    expect(group[1]).toMatch(/^error: controler: .*Did you mean "controller"\?/);
    expect(group[2]).toMatch(/^warning: controller\.name: .*\(R18: GDPR art\. 13/);
    expect(group[3]).toMatch(/^info: services: /);
    expect(group[4]).toMatch(/^info: log: /);
    expect(group[5]).toMatch(ENDS);
    await fika.settled();
    expect(lines.filter((line) => line.startsWith('startGroup'))).toHaveLength(1);
    expect(site.hits('/fika/fika-check.js')).toHaveLength(1);
  });
}

test('what the guard has told already is not told again', async ({ site, fika, page }) => {
  withCheck(site);
  const lines = listen(page);
  await fika.open(site.page({ config: CONFIG }));
  await expect.poll(() => lines.some((line) => ENDS.test(line))).toBe(true);
  await expect.poll(() => lines.filter((line) => line.includes('"optout"'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('regions[0]'))).toHaveLength(1);
});

test('and the guard tells nothing later that the check has told', async ({ site, fika, page }) => {
  withCheck(site);
  const lines = listen(page);
  const config = { services: { video: { category: 'functional', cookies: 'session' } } };
  await fika.open(site.page({ config }));
  await expect.poll(() => lines.some((line) => ENDS.test(line))).toBe(true);
  // What services store is read when somebody wants to see it.
  await fika.openPreferences();
  await fika.settled();
  expect(lines.filter((line) => line.includes('services.video.cookies'))).toHaveLength(1);
});

test('CSS of the page that makes refusing less visible is told without a key, and once', async ({ site, fika, page }) => {
  withCheck(site);
  const lines = listen(page);
  const head = '<style>fika-consent::part(reject-all) { opacity: 0.3 }</style><script src="/fika/fika.js"></script>';
  await fika.open(site.page({ head }));
  const told = (): string[] => lines.filter((line) => line.includes('Reject all is less visible'));
  await expect.poll(told).toHaveLength(1);
  // The key brings what looks at it elsewhere.
  await page.keyboard.press('Shift');
  await page.waitForTimeout(1500);
  expect(told()).toHaveLength(1);
});

for (const head of ['<script src="/fika/fika.js"></script>', '<script src="/fika/fika.full.js"></script>']) {
  test(`on a host of the public nothing is downloaded for it, and nothing told: ${head}`, async ({ site, fika, page }) => {
    withCheck(site);
    const lines = listen(page);
    await fika.open(site.on('www.example.com', site.page({ config: { controler: {} }, head })));
    await expect(fika.banner).toBeVisible();
    await fika.settled();
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(site.hits(/fika-check/)).toEqual([]);
    expect(lines).toEqual([]);
  });

  test(`with data-debug on the tag it is: ${head}`, async ({ site, fika, page }) => {
    withCheck(site);
    const lines = listen(page);
    const tag = head.replace('.js"', '.js" data-debug');
    await fika.open(site.on('www.example.com', site.page({ config: { controler: {} }, head: tag })));
    await expect.poll(() => lines.some((line) => line.includes('Did you mean "controller"?'))).toBe(true);
  });
}

test('of a flawless configuration nothing is said', async ({ site, fika, page }) => {
  withCheck(site);
  const lines = listen(page);
  const config = {
    $schema: './fika.schema.json',
    controller: { name: 'Bakery', contact: 'privacy@bakery.example' },
    links: { privacy: '/privacy' },
    log: { url: '/log' },
    services: {
      stats: { category: 'performance', provider: 'Stats Ltd', cookies: [{ name: '_s', duration: '1 year', purpose: 'Counts visits.' }] },
    },
  };
  await fika.open(site.page({ config }));
  await expect.poll(() => site.hits('/fika/fika-check.js').length).toBe(1);
  await fika.settled();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(lines).toEqual([]);
});

test('if the check does not arrive the page works all the same', async ({ site, fika }) => {
  site.serve('/fika/fika-check.js', 'gone', { status: 404 });
  await fika.open(site.page({ body: '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>' }));
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['ran']);
});
