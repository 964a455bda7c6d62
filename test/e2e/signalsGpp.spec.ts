import type { Page } from '@playwright/test';
import type { Ping } from '../../src/gpp/Ping.ts';
import { STUB } from '../gpp/STUB.ts';
import { expect, test } from './support/fixtures.ts';

const REGIONS = [{ match: ['EEA'], mode: 'opt-in' }, { match: ['US'], mode: 'opt-out' }];
const config = (region: string): object => ({ region, regions: REGIONS, signals: { gpp: true }, reload: 'never' });

interface Frame {
  __gpp?(command: string, callback: (data: unknown, success: boolean) => void): void;
  signals: string[];
}

/** What a vendor hears that asks now. */
const ping = (page: Page): Promise<Ping | undefined> =>
  page.evaluate(() => {
    let answer: unknown;
    (window as unknown as Frame).__gpp?.('ping', (data) => (answer = data));
    return answer as Ping | undefined;
  });

// The strings were written by the reference library from the same answers, see test/gpp/toSignal.test.ts.
for (const [region, section, before, after] of [
  ['US-CA', 'usca', 'DBABBg~BUoAAACA.QA', 'DBABBg~BUUAAACA.QA'],
  ['US-TX', 'usnat', 'DBABLA~CVQqAAAAAACA.QA', 'DBABLA~CVQVAAAAAACA.QA'],
] as const) {
  test(`in ${region} vendors that ask by IAB's GPP are told so when the visitor opts out, and on the next page`, async ({ site, fika, page }) => {
    const listen = `window.signals = [];
      __gpp('addEventListener', ({ eventName, data, pingData }) => signals.push(eventName + ' ' + data + ' ' + pingData.gppString));`;
    await fika.open(site.page({ config: config(region), head: `<script>${STUB}${listen}</script><script src="/fika/fika.js"></script>` }));
    await expect.poll(() => ping(page)).toMatchObject({ gppString: before, signalStatus: 'ready', supportedAPIs: ['7:usnat', '8:usca'] });
    await expect(fika.banner).toBeVisible();
    await expect.poll(async () => (await ping(page))?.cmpDisplayStatus).toBe('visible');
    await fika.rejectAll();
    await expect.poll(() => ping(page)).toMatchObject({ gppString: after, signalStatus: 'ready', cmpDisplayStatus: 'hidden' });
    const signals = await page.evaluate(() => (window as unknown as Frame).signals);
    expect(signals.filter((text) => /^s/.test(text))).toEqual([
      `sectionChange ${section} ${before}`,
      `signalStatus ready ${before}`,
      `signalStatus not ready ${before}`,
      `sectionChange ${section} ${after}`,
      `signalStatus ready ${after}`,
    ]);
    await page.reload();
    await expect.poll(async () => (await ping(page))?.gppString).toBe(after);
  });
}

test("in California a Global Privacy Control signal opts out, and stands in the string's own section", async ({ site, fika, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
  });
  await fika.open(site.page({ config: config('US-CA') }));
  await expect.poll(() => ping(page)).toMatchObject({
    gppString: 'DBABBg~BUUAAACA.YA',
    applicableSections: [8],
    parsedSections: { usca: [{ SaleOptOut: 1, SharingOptOut: 1 }, { SubsectionType: 1, Gpc: true }] },
  });
});

test('in Sweden vendors are told that no section of the United States applies, before and after an answer', async ({ site, fika, page }) => {
  await fika.open(site.page({ config: config('SE') }));
  const nowhere = { gppString: 'DBAA', applicableSections: [-1], sectionList: [], parsedSections: {} };
  await expect.poll(() => ping(page)).toMatchObject(nowhere);
  await fika.acceptAll();
  await fika.settled();
  expect(await ping(page)).toMatchObject(nowhere);
});
