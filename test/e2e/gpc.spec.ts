import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

const SHOWN = 'Opt-out request honoured';
const ALL = ['performance', 'functional', 'advertising'];
const BODY = [...ALL, '!advertising'].map((id) => `<script type="text/plain" data-category="${id}">(window.ran ??= []).push("${id}")</script>`).join('\n')
  + '<script type="text/plain" data-category="functional" data-service="broker">(window.ran ??= []).push("broker")</script>';
const CONFIG = { services: { broker: { category: 'functional', saleOrShare: true } }, reload: 'never' };

const sendSignal = async (page: Page, value: unknown = true): Promise<void> => {
  await page.addInitScript((signal) => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: signal });
  }, value);
};

test('a signal is honoured before any answer, and banner and settings say so', async ({ site, fika, page }) => {
  await sendSignal(page);
  await fika.open(site.page({ config: CONFIG, body: BODY }));
  await expect(fika.banner).toContainText(SHOWN);
  expect(await fika.consent()).toMatchObject({ decided: false, denied: ['advertising'], source: 'gpc', gpc: true });
  await fika.settled();
  expect(await fika.ran()).toEqual(['!advertising']);
  expect(await fika.cookies()).toEqual([]);
  await fika.openPreferences();
  await expect(fika.preferences).toContainText(SHOWN);
  await expect(fika.switch('advertising')).not.toBeChecked();
});

test('Accept all grants under the signal what it leaves open, and no more', async ({ site, fika, page }) => {
  await sendSignal(page);
  await fika.open(site.page({ config: CONFIG, body: BODY }));
  await fika.acceptAll();
  await expect.poll(async () => (await fika.ran()).sort()).toEqual(['!advertising', 'functional', 'performance']);
  expect(await fika.record()).toMatchObject({ granted: ['performance', 'functional'], denied: ['advertising'], services: { broker: false }, gpc: true });
});

test('an explicit opt-in under the signal counts, and still does after a reload', async ({ site, fika, page }) => {
  await sendSignal(page);
  await fika.open(site.page({ config: CONFIG, body: BODY }));
  await fika.rejectAll();
  await fika.openPreferences();
  await fika.toggle('advertising');
  await fika.save();
  await expect.poll(() => fika.ran()).toContain('advertising');
  expect(await fika.record()).toMatchObject({ granted: ['advertising'], gpc: true });
  await page.reload();
  await expect.poll(() => fika.ran()).toEqual(['advertising']);
  await fika.settled();
  await expect(fika.banner).toBeHidden();
  expect(await fika.consent()).toMatchObject({ granted: ['essential', 'advertising'], source: 'stored', gpc: true });
  await fika.openPreferences();
  await expect(fika.preferences).toContainText(SHOWN);
  await expect(fika.switch('advertising')).toBeChecked();
});

test('a signal overrides a grant from before it, on record, without asking; a yes after that counts', async ({ site, fika, page }) => {
  await sendSignal(page);
  const url = site.page({ config: CONFIG, body: BODY });
  await fika.keepRecord(url, { granted: ALL, known: ['broker'] });
  await fika.open(url);
  await expect.poll(async () => (await fika.ran()).sort()).toEqual(['!advertising', 'functional', 'performance']);
  await fika.settled();
  expect(await fika.ran()).toHaveLength(3);
  await expect(fika.banner).toBeHidden();
  expect(await fika.consent()).toMatchObject({ source: 'gpc', denied: ['advertising'], services: { broker: false } });
  expect(await fika.record()).toMatchObject({ id: 'earlier', granted: ['performance', 'functional'], denied: ['advertising'], services: { broker: false }, gpc: true });
  await fika.openPreferences();
  await expect(fika.preferences).toContainText(SHOWN);
  await fika.toggle('advertising');
  await fika.save();
  await page.reload();
  await expect.poll(() => fika.ran()).toContain('advertising');
});

test('where the law is opt-out, the signal alone stops advertising and what is sold or shared', async ({ site, fika, page }) => {
  await sendSignal(page);
  await fika.open(site.page({ config: { ...CONFIG, mode: 'opt-out' }, body: BODY }));
  await expect(fika.banner).toContainText(SHOWN);
  await expect.poll(async () => (await fika.ran()).sort()).toEqual(['!advertising', 'functional', 'performance']);
  await fika.settled();
  expect(await fika.ran()).toHaveLength(3);
});

for (const [name, signal, gpc] of [
  ['globalPrivacyControl of false', false, 'honor'],
  ['the text "1"', '1', 'honor'],
  ['a signal that the owner ignores', true, 'ignore'],
] as const) {
  test(`${name} denies nothing`, async ({ site, fika, page }) => {
    await sendSignal(page, signal);
    await fika.open(site.page({ config: { ...CONFIG, gpc }, body: BODY }));
    await expect(fika.banner).not.toContainText(SHOWN);
    await fika.acceptAll();
    await expect.poll(() => fika.ran()).toContain('advertising');
    expect((await fika.record())?.granted).toEqual(ALL);
  });
}
