import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

const DAY = 86_400_000;
const tag = (category: string, service = ''): string =>
  `<script type="text/plain" data-category="${category}" ${service && `data-service="${service}"`}>(window.ran ??= []).push("${service || category}")</script>`;

/** The visitor's clock, so many days away from now. What the browser keeps stays: its own clock is another. */
const setClock = (page: Page, days: number): Promise<void> => page.clock.setFixedTime(Date.now() + days * DAY);

test.describe('what is new is asked alone:', () => {
  const categories = { essential: {}, performance: {}, functional: {}, advertising: {} };
  const services = { stats: { category: 'performance', name: 'Stats Inc.' }, video: { category: 'functional', name: 'Video Inc.' } };
  const later = {
    categories: { ...categories, research: { title: 'Research', description: 'Studies with universities.' } },
    services: { ...services, heat: { category: 'performance', name: 'Heat Inc.' }, ads: { category: 'advertising', name: 'Ads Inc.' } },
  };
  const body = [tag('performance', 'stats'), tag('performance', 'heat'), tag('functional', 'video'), tag('advertising', 'ads'), tag('research')].join('\n');

  for (const [button, answer] of [['accept-all', true], ['reject-all', false]] as const) {
    test(`what was answered keeps running, the banner names what is new, and ${button} answers only that`, async ({ site, fika }) => {
      const url = site.page({ config: { categories, services }, body });
      await fika.keepRecord(url, { granted: ['performance'], denied: ['functional', 'advertising'], services: { video: true }, known: ['stats', 'video'] });
      await fika.open(site.page({ config: later, body }));
      await expect.poll(() => fika.ran()).toEqual(['stats', 'video']);
      await expect(fika.banner.getByRole('listitem')).toHaveText(['Research', 'Heat Inc.']);
      await fika.settled();
      // A refused category covers what is added to it.
      expect(await fika.ran()).toEqual(['stats', 'video']);
      expect(await fika.consent()).toMatchObject({ decided: false, source: 'stored', id: 'earlier' });
      await fika.part(button).click();
      await fika.settled();
      await expect.poll(async () => (await fika.ran()).sort()).toEqual(answer ? ['heat', 'research', 'stats', 'video'] : ['stats', 'video']);
      const record = await fika.record();
      expect(record?.id).toBe('earlier');
      expect(record?.granted).toEqual(answer ? ['performance', 'research'] : ['performance']);
      expect(record?.denied.sort()).toEqual(answer ? ['advertising', 'functional'] : ['advertising', 'functional', 'research']);
      expect(record?.services).toEqual(answer ? { video: true } : { video: true, heat: false });
      await fika.page.reload();
      await fika.settled();
      await expect(fika.banner).toBeHidden();
    });
  }

  test('a service alone is told as new, in the window too', async ({ site, fika }) => {
    const url = site.page({ config: { services: { ...services, heat: { category: 'performance', name: 'Heat Inc.' } } } });
    await fika.keepRecord(url, { granted: ['performance'], denied: ['functional', 'advertising'], known: ['stats', 'video'] });
    await fika.open(url);
    await expect(fika.banner).toContainText('New since you answered:');
    await expect(fika.banner.getByRole('listitem')).toHaveText(['Heat Inc.']);
    await fika.openPreferences();
    await expect(fika.preferences.locator('small')).toHaveText(['New']);
    await expect(fika.preferences.locator('[part=service]', { hasText: 'New' })).toContainText('Heat Inc.');
  });

  test('who never answered the banner, but for one film, is told of partners and withdrawal, and of nothing new', async ({ site, fika, page }) => {
    await fika.open(site.page({ body: '<iframe data-category="functional" data-src="/film" title="Film"></iframe>' }));
    await page.locator('fika-embed [part~=always]').click();
    await expect.poll(async () => (await fika.consent()).granted).toContain('functional');
    await expect(fika.banner).toContainText('the partners listed in the settings');
    await expect(fika.banner).toContainText('You can change your answer at any time');
    await fika.openPreferences();
    await expect(fika.preferences.locator('small')).toHaveCount(0);
  });

  test('a new revision asks about everything again, says what changed, and runs nothing until then', async ({ site, fika }) => {
    const url = site.page({ config: { revision: 2, changes: 'We now work with Stats Inc.' }, body: tag('performance') });
    await fika.keepRecord(url, { granted: ['performance', 'functional', 'advertising'] });
    await fika.open(url);
    await expect(fika.banner).toContainText('We now work with Stats Inc.');
    await fika.settled();
    expect(await fika.ran()).toEqual([]);
    await fika.openPreferences();
    for (const name of ['performance', 'functional', 'advertising']) await expect(fika.switch(name)).not.toBeChecked();
    await fika.acceptAll();
    await expect.poll(() => fika.ran()).toEqual(['performance']);
    expect(await fika.record()).toMatchObject({ id: 'earlier', rev: '2' });
  });
});

test.describe('an answer counts for a time:', () => {
  for (const [what, config, granted, days, counts] of [
    ['a grant on day 181', {}, true, 181, true],
    ['a grant on day 183', {}, true, 183, false],
    ['a refusal on day 181', {}, false, 181, true],
    ['a refusal on day 183', {}, false, 183, false],
    ['a grant of { granted: 30, denied: 365 } on day 29', { granted: 30, denied: 365 }, true, 29, true],
    ['a grant of { granted: 30, denied: 365 } on day 31', { granted: 30, denied: 365 }, true, 31, false],
    ['a refusal of { granted: 30, denied: 365 } on day 364', { granted: 30, denied: 365 }, false, 364, true],
    ['a refusal of { granted: 30, denied: 365 } on day 366', { granted: 30, denied: 365 }, false, 366, false],
    ['a refusal of { granted: 90, denied: 10 } on day 89, never shorter than a grant', { granted: 90, denied: 10 }, false, 89, true],
    ['a grant given by a clock that was two days ahead', {}, true, -2, false],
    ['a grant given by a clock that was a year ahead', {}, true, -365, false],
  ] as const) {
    test(`${what} ${counts ? 'still counts' : 'is asked again, and runs nothing'}`, async ({ site, fika, page }) => {
      const all = ['performance', 'functional', 'advertising'];
      const url = site.page({ config: { storage: Object.keys(config).length ? { days: config } : {} }, body: tag('performance') + tag('!performance') });
      await fika.keepRecord(url, granted ? { granted: all } : { denied: all });
      await setClock(page, days);
      await fika.open(url);
      await fika.settled();
      await expect(fika.banner).toBeVisible({ visible: !counts });
      expect(await fika.ran()).toEqual(!counts ? [] : granted ? ['performance'] : ['!performance']);
      expect((await fika.consent()).decided).toBe(counts);
    });
  }

  test('the browser keeps the cookie for as long as the answer counts', async ({ site, fika }) => {
    await fika.open(site.page({ config: { storage: { days: { granted: 30, denied: 365 } } } }));
    const days = async (): Promise<number> => Math.round(((await fika.cookiesNamed('fika'))[0]?.expires ?? 0) - Date.now() / 1000) / 86_400;
    await fika.acceptAll();
    expect(await days()).toBeCloseTo(30, 1);
    await fika.openPreferences();
    await fika.rejectAll();
    expect(await days()).toBeCloseTo(365, 1);
  });
});
