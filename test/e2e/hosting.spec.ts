import { expect, test } from './support/fixtures.ts';

const HELD = '<script type="text/plain" data-category="performance" nonce="x">window.ran = (window.ran || []).concat("inline")</script>';

const WATCH = `<script nonce="x">
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
</script>`;

const POLICIES = {
  'nonce and strict-dynamic': "default-src 'self'; script-src 'nonce-x' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; object-src 'none'",
  'own origin and one vendor': "default-src 'none'; script-src 'self' 'nonce-x' http://127.0.0.1:*; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'",
};

for (const [name, policy] of Object.entries(POLICIES)) {
  for (const file of ['fika.js', 'fika.full.js']) {
    test(`${file} breaks no rule of a policy with ${name}, from banner to withdrawal`, async ({ site, fika, page }) => {
      const external = `<script type="text/plain" data-category="performance" nonce="x" src="${site.script('external')}"></script>`;
      const last = `<script type="text/plain" data-category="performance" nonce="x" src="${site.script('last')}"></script>`;
      await fika.open(
        site.page({
          headers: { 'content-security-policy': policy },
          head: `${WATCH}<script nonce="x" src="/fika/${file}"></script>`,
          body: HELD + external + last,
        }),
      );
      await fika.acceptAll();
      await expect.poll(() => fika.ran()).toEqual(['inline', 'external', 'last']);
      await expect(fika.reopen).toBeVisible();
      await fika.openPreferences();
      await fika.rejectAll();
      await fika.settled();
      await expect(fika.reopen).toBeVisible();
      expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
    });
  }
}

test('Fika itself is styled under a policy that allows no inline style', async ({ site, fika }) => {
  await fika.open(
    site.page({
      headers: { 'content-security-policy': "style-src 'none'; script-src 'nonce-x' 'strict-dynamic'" },
      head: '<script nonce="x" src="/fika/fika.js"></script>',
    }),
  );
  await expect(fika.banner).toHaveCSS('position', 'fixed');
  await expect(fika.part('accept-all')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('a second copy warns on the console and leaves the first at work', async ({ site, fika, page, problems }) => {
  const tag = '<script src="/fika/fika.js"></script>';
  await fika.open(site.page({ head: tag, body: `${HELD}${tag}<script src="/fika/fika.full.js"></script>` }));
  await expect.poll(() => problems.filter((text) => text.startsWith('warning: [fika] ') && text.includes('second copy')).length).toBe(2);
  await expect(page.locator('fika-consent')).toHaveCount(1);
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['inline']);
  await fika.settled();
  expect(await fika.ran()).toEqual(['inline']);
});

test('inserted by a script after the page has loaded, Fika works and is ready once', async ({ site, fika, page }) => {
  await fika.open(site.page({ head: '', body: HELD }));
  await page.evaluate(() => {
    const own = window as unknown as { ready: number };
    own.ready = 0;
    document.addEventListener('consent-ready', () => (own.ready += 1));
    const script = document.createElement('script');
    script.src = '/fika/fika.js';
    document.head.append(script);
  });
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['inline']);
  expect(await page.evaluate(() => (window as unknown as { ready: number }).ready)).toBe(1);
});

test('from another origin everything comes from there, also after the page changed its base', async ({ site, fika }) => {
  await fika.open(
    site.page({ lang: 'sv', head: `<base href="/elsewhere/"><script crossorigin src="${site.cdn}/fika/fika.js"></script>`, body: HELD }),
  );
  await fika.openPreferences();
  await expect(fika.part('save')).toBeVisible();
  await expect(fika.part('reject-all')).toHaveText('Avvisa alla');
  expect(site.hits(/localhost.*(fika|locales|elsewhere)/)).toEqual([]);
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['inline']);
});

test('when the interface cannot be fetched nothing is granted and the page is told', async ({ site, fika, page, problems }) => {
  await page.route('**/fika-ui.js', (route) => route.abort());
  await fika.open(
    site.page({
      head: '<script>addEventListener("consent-error", () => (window.failed = true))</script><script src="/fika/fika.js"></script>',
      body: HELD,
    }),
  );
  await expect.poll(() => page.evaluate(() => (window as { failed?: boolean }).failed)).toBe(true);
  expect(await fika.consent()).toMatchObject({ decided: false, granted: ['essential'] });
  expect(await fika.ran()).toEqual([]);
  expect(problems.filter((text) => text.startsWith('uncaught'))).toEqual([]);
});

test('without JavaScript modules in reach of the preferences, the banner still takes an answer', async ({ site, fika, page }) => {
  await page.route('**/fika-preferences.js', (route) => route.abort());
  await fika.open(site.page({ body: HELD }));
  await fika.part('settings').click();
  await fika.settled();
  await expect(fika.banner).toBeVisible();
  await fika.acceptAll();
  await expect(fika.banner).toBeHidden();
  await expect.poll(() => fika.ran()).toEqual(['inline']);
});
