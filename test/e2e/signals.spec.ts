import type { Fika } from '../../src/api.ts';
import type { Site } from './support/createSite.ts';
import { FikaPage } from './support/FikaPage.ts';
import { expect, test } from './support/fixtures.ts';
import { VENDORS, type Call, type Vendor } from './support/VENDORS.ts';

type Heard = Record<string, (Call | 'ran')[]>;

const EACH = Object.entries<Vendor>(VENDORS);

/** A page with all vendors listening from its head on, and each vendor's script held. */
function open(site: Site): string {
  const recorders = EACH.map(
    ([name, { recorder }]) => `(() => { heard.${name} = []; const hear = (...call) => { heard.${name}.push(structuredClone(call)); };\n${recorder} })();`,
  );
  const held = EACH.map(([name, { category, script = '' }]) => {
    const url = site.script(name, `${script} heard.${name}.push('ran');`);
    return `<script type="text/plain" data-category="${category}" src="${url}"></script>`;
  });
  const signals = Object.fromEntries(EACH.map(([name]) => [name, true]));
  const url = site.page({
    config: { signals, region: 'SE', reload: 'never' },
    head: `<script>window.heard = {};\n${recorders.join('\n')}</script><script src="/fika/fika.js"></script>`,
    body: held.join('\n'),
  });
  return url;
}

/** What each vendor has heard, and when its script ran. */
const heard = ({ page }: FikaPage): Promise<Heard> => page.evaluate(() => (window as unknown as { heard: Heard }).heard);

/** What each vendor is to hear. */
const expected = (of: (vendor: Vendor) => (Call | 'ran')[]): Heard => Object.fromEntries(EACH.map(([name, vendor]) => [name, of(vendor)]));

const HELD = expected(({ hold }) => [...hold]);
const GRANTED = expected(({ hold, grant }) => [...hold, ...grant, 'ran']);
const STORED = expected(({ stored }) => [...stored, 'ran']);
const WITHDRAWN = expected(({ hold, grant, revoke }) => [...hold, ...grant, 'ran', ...revoke]);

/** Waits until each has heard this, and makes sure that nothing follows. */
async function expectHeard(fika: FikaPage, heards: Heard): Promise<void> {
  await expect.poll(() => heard(fika)).toEqual(heards);
  await fika.settled();
  expect(await heard(fika)).toEqual(heards);
}

/** Segment is told nothing, but asks with each event. */
const track = ({ page }: FikaPage): Promise<void> =>
  page.evaluate(() => { (window as unknown as { analytics: { track(): void } }).analytics.track(); });

test('before an answer every vendor is told to wait, once, and no script of theirs is even asked for', async ({ site, fika }) => {
  await fika.open(open(site));
  await expect(fika.banner).toBeVisible();
  await expectHeard(fika, HELD);
  expect(site.hits(/127\.0\.0\.1/)).toEqual([]);
});

test('Accept all: every vendor hears yes in its own words, once and before its script runs', async ({ site, fika }) => {
  await fika.open(open(site));
  await fika.acceptAll();
  await expectHeard(fika, GRANTED);
});

test('Reject all: no vendor hears a yes, and no script of theirs runs or is asked for', async ({ site, fika }) => {
  await fika.open(open(site));
  await fika.rejectAll();
  await expect(fika.banner).toBeHidden();
  await fika.settled();
  await track(fika);
  await expectHeard(fika, expected(({ hold, refuse }) => [...hold, ...refuse]));
  expect(site.hits(/127\.0\.0\.1/)).toEqual([]);
});

test('withdrawing: no is the last word that every vendor hears, also on the next page', async ({ site, fika, page }) => {
  await fika.open(open(site));
  await fika.acceptAll();
  await expectHeard(fika, GRANTED);
  await fika.openPreferences();
  await fika.rejectAll();
  await expect.poll(() => heard(fika)).toEqual(WITHDRAWN);
  await track(fika);
  await expectHeard(fika, WITHDRAWN);
  await page.reload();
  await expectHeard(fika, expected(({ hold, refuse }) => [...hold, ...refuse]));
});

test('on the next page of a visitor who had accepted, every vendor hears yes before its script runs, however late it can be told', async ({ site, fika, page }) => {
  await fika.open(open(site));
  await fika.acceptAll();
  await expectHeard(fika, GRANTED);
  await page.route('**/fika-signals.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.reload();
  await expectHeard(fika, STORED);
});

test('where the vendors cannot be told, none of their scripts runs', async ({ site, fika, page }) => {
  const url = open(site);
  await fika.open(url);
  await fika.acceptAll();
  await expectHeard(fika, GRANTED);
  await page.route('**/fika-signals.js', (route) => route.abort());
  await page.reload();
  await expect(fika.reopen).toBeVisible();
  await expectHeard(fika, expected((vendor) => (vendor === VENDORS.google ? [...vendor.stored] : [])));
});

test('an answer in another tab: every vendor hears yes before its script runs, and no when that is withdrawn there', async ({ site, fika, page }) => {
  const url = open(site);
  await fika.open(url);
  const other = new FikaPage(await page.context().newPage());
  await other.open(url);
  await expectHeard(fika, HELD);
  await other.acceptAll();
  await expectHeard(fika, GRANTED);
  await other.openPreferences();
  await other.rejectAll();
  await expect.poll(() => heard(fika)).toEqual(WITHDRAWN);
  await track(fika);
  await expectHeard(fika, WITHDRAWN);
});

test('Global Privacy Control: no vendor hears yes to advertising, and no script of advertising runs, though all is accepted', async ({ site, fika, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
  });
  await fika.open(open(site));
  await fika.acceptAll();
  await expectHeard(fika, expected(({ category, signalled }) => (category === 'advertising' ? [...signalled] : [...signalled, 'ran'])));
});

test('asked again, no vendor keeps a yes', async ({ site, fika, page }) => {
  await fika.open(open(site));
  await fika.acceptAll();
  await expectHeard(fika, GRANTED);
  await page.evaluate(() => { (window as unknown as { fika: Fika }).fika.reset(); });
  await expect(fika.banner).toBeVisible();
  // TikTok is told to hold instead: what is undecided is not dropped there.
  const tiktok = [...(GRANTED.tiktok ?? []), ['holdConsent']];
  await expectHeard(fika, { ...WITHDRAWN, tiktok });
});
