import { expect, test } from './support/fixtures.ts';

const HELD = '<script type="text/plain" data-category="performance" nonce="x">window.ran = ["ran"]</script>';

for (const attributes of ['', 'defer', 'async']) {
  for (const place of ['head', 'body'] as const) {
    test(`the tag works in <${place}> ${attributes ? `with ${attributes}` : 'as it is'}`, async ({ site, fika }) => {
      const tag = `<script src="/fika/fika.js" ${attributes}></script>`;
      await fika.open(site.page(place === 'head' ? { head: tag, body: HELD } : { head: '', body: HELD + tag }));
      await fika.acceptAll();
      await expect.poll(() => fika.ran()).toEqual(['ran']);
      expect(await fika.page.evaluate(() => document.body.firstElementChild?.localName)).toBe('fika-consent');
    });
  }
}

test('the script works from another origin', async ({ site, fika }) => {
  await fika.open(site.page({ head: `<script src="${site.cdn}/fika/fika.js"></script>`, body: HELD }));
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['ran']);
  expect(site.hits(/127\.0\.0\.1.*fika-ui\.js/)).toHaveLength(1);
});

test('a second copy does nothing but warn', async ({ site, fika, problems }) => {
  const tag = '<script src="/fika/fika.js"></script>';
  await fika.open(site.page({ head: tag + tag }));
  await expect(fika.banner).toHaveCount(1);
  await expect.poll(() => problems.filter((text) => text.includes('second copy')).length).toBe(1);
});

test('the full file needs no other', async ({ site, fika }) => {
  await fika.open(site.on('www.example.com', site.page({ head: '<script src="/fika/fika.full.js"></script>', body: HELD })));
  await fika.openPreferences();
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['ran']);
  expect(site.hits(/\/fika\//).map(({ path }) => path)).toEqual(['/fika/fika.full.js']);
});

test('the strictest page gets the whole product without a single violation', async ({ site, fika, page }) => {
  const csp =
    "default-src 'self'; script-src 'nonce-x' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; base-uri 'none'; object-src 'none'";
  const report =
    "<script nonce='x'>window.violations = []; document.addEventListener('securitypolicyviolation', (e) => violations.push(e.effectiveDirective + ' ' + e.blockedURI))</script>";
  await fika.open(
    site.page({
      headers: { 'content-security-policy': csp },
      head: `${report}<script nonce="x" src="/fika/fika.js"></script>`,
      body: `${HELD}<script type="text/plain" data-category="advertising" nonce="x" src="${site.script('external')}"></script>`,
    }),
  );
  await fika.openPreferences();
  await fika.acceptAll();
  await expect.poll(async () => [...(await fika.ran())].sort()).toEqual(['external', 'ran']);
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
});
