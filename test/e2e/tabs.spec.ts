import type { Fika } from '../../src/api.ts';
import { FikaPage } from './support/FikaPage.ts';
import { expect, test } from './support/fixtures.ts';

const BODY = '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>';
const RECORDER = `<script>
  window.log = [];
  addEventListener('consent-change', ({ detail }) => log.push(detail.source + ' ' + detail.granted + '|' + detail.revoked));
</script><script src="/fika/fika.js"></script>`;

const log = (fika: FikaPage): Promise<string[]> => fika.page.evaluate(() => (window as unknown as { log: string[] }).log);

test('a decision reaches the other tabs at once: scripts, banner and one event, without an echo', async ({ site, fika, page }) => {
  const url = site.page({ head: RECORDER, body: BODY, config: { reload: 'never' } });
  await fika.open(url);
  const other = new FikaPage(await page.context().newPage());
  await other.open(url);
  await expect(other.banner).toBeVisible();
  await fika.acceptAll();
  await expect.poll(() => other.ran()).toEqual(['ran']);
  await expect(other.banner).toBeHidden();
  expect(await log(other)).toEqual(['tab performance,functional,advertising|']);
  const record = await fika.record();
  await other.openPreferences();
  await other.rejectAll();
  await expect.poll(() => log(fika)).toEqual(['banner performance,functional,advertising|', 'tab |performance,functional,advertising']);
  await fika.settled();
  await other.settled();
  expect(await log(other)).toHaveLength(2);
  expect((await fika.record())?.id).toBe(record?.id);
  await other.page.evaluate(() => {
    (window as unknown as { fika: Fika }).fika.reset();
  });
  await expect(fika.banner).toBeVisible();
});

test('who answers and leaves at once is heard by the other tabs all the same', async ({ site, fika, page }) => {
  const url = site.page({ head: RECORDER, body: BODY, config: { reload: 'never' } });
  await fika.open(url);
  await fika.acceptAll();
  const other = new FikaPage(await page.context().newPage());
  await other.open(url);
  await expect.poll(() => other.ran()).toEqual(['ran']);
  await page.evaluate("fika.rejectAll(); location.href = 'about:blank'");
  await expect.poll(() => log(other)).toEqual(['tab |performance,functional,advertising']);
});

test('a page that comes back from the back/forward cache has missed nothing', async ({ site, fika, page }) => {
  await fika.open(site.page({ head: RECORDER, body: BODY, config: { reload: 'never' } }));
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['ran']);
  await page.context().clearCookies();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(fika.banner).toBeVisible();
  expect((await fika.consent()).granted).toEqual(['essential']);
});

test('a page that nobody looks at yet shows nothing and asks nothing', async ({ site, fika, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  });
  await fika.open(site.page({ head: RECORDER, body: BODY }));
  await fika.settled();
  await expect(fika.banner).toBeHidden();
  expect(site.hits(/fika-ui/)).toEqual([]);
  await page.evaluate(() => {
    Object.defineProperty(document, 'prerendering', { value: false });
    document.dispatchEvent(new Event('prerenderingchange'));
  });
  await expect(fika.banner).toBeVisible();
});
