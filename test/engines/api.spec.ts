import type { Fika } from '../../src/api.ts';
import { expect, test } from './support/fixtures.ts';

declare const fika: Fika;

const VIDEO = { services: { video: { category: 'functional' }, maps: { category: 'functional' } } };

test('ready is dispatched once, and change says what is newly granted and revoked, before the scripts that it releases', async ({ site, visitor }) => {
  const head = `<script>
    window.ran = [];
    addEventListener('consent-ready', ({ detail }) => ran.push('ready ' + detail.consent.decided));
    addEventListener('consent-change', ({ detail }) => ran.push(detail.source + ' ' + detail.granted + '|' + detail.revoked));
  </script><script src="/fika/fika.js"></script>`;
  await visitor.open(site.page({ head, config: { reload: 'never' }, body: '<script type="text/plain" data-category="performance">ran.push("script")</script>' }));
  await visitor.openPreferences();
  await visitor.toggle('performance');
  await visitor.save();
  await expect.poll(() => visitor.ran()).toEqual(['ready false', 'preferences performance|', 'script']);
  await visitor.openPreferences();
  await visitor.rejectAll();
  await expect.poll(() => visitor.ran()).toEqual(['ready false', 'preferences performance|', 'script', 'preferences |performance']);
});

test('a deferred script of the page hears ready of a stored decision', async ({ site, visitor }) => {
  site.serve('/page.js', "addEventListener('consent-ready', ({ detail }) => { window.ran = [detail.consent.source]; })");
  await visitor.open(site.page({}));
  await visitor.rejectAll();
  await expect.poll(() => visitor.record()).not.toBeNull();
  await visitor.open(site.page({ head: '<script src="/fika/fika.js"></script><script defer src="/page.js"></script>' }));
  await expect.poll(() => visitor.ran()).toEqual(['stored']);
});

test('update answers what it names, when waits for it, and allows() knows it at once', async ({ site, visitor }) => {
  await visitor.open(site.page({ config: VIDEO }));
  await visitor.waitFor('[part~="banner"]');
  const result = await visitor.eval(async () => {
    let isEarly = true;
    const waiting = fika.when('functional', { service: 'maps' }).then(({ services }) => [isEarly, services]);
    fika.update({ functional: { video: true } });
    await new Promise((resolve) => setTimeout(resolve, 200));
    isEarly = false;
    fika.update({ functional: { maps: true } });
    return [fika.allows('functional', 'maps'), fika.allows('functional'), fika.consent.decided, await waiting];
  });
  expect(result).toEqual([true, false, false, [false, { maps: true, video: true }]]);
});

test('every method may be called before the start', async ({ site, visitor }) => {
  await visitor.open(site.page({ head: '<script src="/fika/fika.js" data-manual></script>' }));
  const early = await visitor.eval(async () => {
    const before = [fika.allows('performance'), fika.receipt(), fika.consent.decided];
    fika.update({ performance: true });
    void fika.open('preferences');
    const { granted } = await fika.init({ revision: 'x' });
    return [...before, granted, fika.receipt()?.record.rev];
  });
  expect(early).toEqual([false, null, false, ['essential', 'performance'], 'x']);
  await visitor.waitFor('[part~="preferences"]');
});

test('what the page does to its snapshot changes no consent', async ({ site, visitor }) => {
  await visitor.open(site.page({}));
  await visitor.rejectAll();
  const after = await visitor.eval(() => {
    try {
      (fika.consent.granted as string[]).push('advertising');
    } catch {
      // Frozen.
    }
    return [fika.consent.granted, fika.allows('advertising'), Object.isFrozen(fika)];
  });
  expect(after).toEqual([['essential'], false, true]);
});

test('each data-fika command works on a button that was added later', async ({ site, visitor }) => {
  await visitor.open(site.page({}));
  await visitor.waitFor('[part~="banner"]');
  await visitor.eval(() => {
    for (const command of ['accept-all', 'reject-all', 'reset', 'preferences']) {
      const button = document.createElement('button');
      button.dataset.fika = button.id = button.textContent = command;
      document.body.prepend(button);
    }
  });
  await visitor.click('#accept-all');
  await expect.poll(async () => (await visitor.consent()).granted.length).toBe(4);
  await visitor.click('#reject-all');
  await expect.poll(async () => (await visitor.consent()).denied.length).toBe(3);
  await visitor.click('#reset');
  await visitor.waitFor('[part~="banner"]');
  expect(await visitor.record()).toBeNull();
  await visitor.click('#preferences');
  await visitor.waitFor('[part~="preferences"]');
});

test('a configuration file is fetched, and everything waits for it, a stored consent too', async ({ site, visitor }) => {
  await visitor.open(site.page({}));
  await visitor.acceptAll();
  await expect.poll(() => visitor.record()).not.toBeNull();
  site.serve('/fika.json', '{"controller":{"name":"Bakery"}}', { delay: 1000 });
  await visitor.open(site.page({ head: '<script src="/fika/fika.js" data-config="/fika.json"></script>', body: '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>' }));
  expect(await visitor.ran()).toEqual([]);
  await expect.poll(() => visitor.ran()).toEqual(['ran']);
});

for (const [where, attributes] of [['as it is', ''], ['with async', 'async'], ['with defer', 'defer'], ['from another origin', 'crossorigin']] as const) {
  test(`the tag works ${where}`, async ({ site, visitor }) => {
    const origin = attributes === 'crossorigin' ? site.cdn : '';
    await visitor.open(site.page({ head: `<script ${attributes} src="${origin}/fika/fika.js"></script>`, body: '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>' }));
    await visitor.acceptAll();
    await expect.poll(() => visitor.ran()).toEqual(['ran']);
  });
}

test.describe('a browser that sends Global Privacy Control', () => {
  test.use({ setting: { initScript: "Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })" } });

  const body = ['performance', 'advertising', '!advertising'].map((id) => `<script type="text/plain" data-category="${id}">(window.ran = window.ran || []).push('${id}')</script>`).join('');

  test('is honoured before any answer, and Accept all grants only what it leaves open', async ({ site, visitor }) => {
    await visitor.open(site.page({ body }));
    expect((await visitor.waitFor('[part~="banner"]')).text).toContain('Opt-out request honoured');
    await expect.poll(() => visitor.ran()).toEqual(['!advertising']);
    expect(await visitor.driver.cookies()).toEqual([]);
    await visitor.acceptAll();
    await expect.poll(async () => (await visitor.ran()).sort()).toEqual(['!advertising', 'performance']);
    expect(await visitor.record()).toMatchObject({ granted: ['performance', 'functional'], denied: ['advertising'], gpc: true });
  });

  test('is outweighed by an explicit opt-in, which still counts after a reload', async ({ site, visitor }) => {
    await visitor.open(site.page({ body }));
    await visitor.openPreferences();
    await visitor.toggle('advertising');
    await visitor.save();
    await expect.poll(() => visitor.ran()).toContain('advertising');
    await visitor.driver.reload();
    await expect.poll(() => visitor.ran()).toEqual(['advertising']);
  });
});
