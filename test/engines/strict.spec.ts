import { readFileSync } from 'node:fs';
import { expect, test } from './support/fixtures.ts';

const OF_DIST = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8')) as Record<string, string>;

const WATCH = `<script nonce="x">
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
</script>`;

const violations = (): string[] => (window as unknown as { violations: string[] }).violations;

for (const file of ['fika.js', 'fika.full.js']) {
  test(`${file} breaks no rule of the strictest policy, from banner to withdrawal`, async ({ site, visitor }) => {
    await visitor.open(
      site.page({
        headers: { 'content-security-policy': "default-src 'self'; script-src 'nonce-x' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; object-src 'none'" },
        config: { reload: 'never' },
        head: `${WATCH}<script nonce="x" src="/fika/${file}"></script>`,
        body: `<script type="text/plain" nonce="x" data-category="performance">window.ran = ['inline']</script>
          <script type="text/plain" nonce="x" data-category="performance" src="${site.script('external')}"></script>
          <script type="text/plain" nonce="x" data-category="performance" src="${site.script('last')}"></script>
          <iframe data-category="functional" data-src="/frame/film.html" title="Film" width="400" height="300"></iframe>`,
      }),
    );
    const held = await visitor.waitFor('[part="embed"]');
    expect(held.box.slice(2)).toEqual((await visitor.waitFor('iframe')).box.slice(2));
    await visitor.openPreferences();
    await visitor.acceptAll();
    await expect.poll(() => visitor.ran()).toEqual(['inline', 'external', 'last']);
    await expect.poll(() => site.hits('/frame/film.html').length).toBe(1);
    await visitor.openPreferences();
    await visitor.rejectAll();
    await visitor.waitFor('[part="embed"]');
    await visitor.settled();
    expect(await visitor.eval(violations)).toEqual([]);
  });
}

test("external content runs under script-src 'self' without a nonce", async ({ site, visitor }) => {
  await visitor.open(
    site.page({
      headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; report-uri /report" },
      body: '<script type="text/plain" data-category="performance" src="/script/first.js"></script><script type="text/plain" data-category="performance" src="/script/second.js"></script>',
    }),
  );
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['first', 'second']);
  await visitor.settled();
  expect(site.hits('/report').map(({ body }) => body)).toEqual([]);
});

test('the guard runs with its hash of integrity.json, and not when a byte of it differs', async ({ site, visitor }) => {
  const tag = (address: string): string => `<script src="${address}" integrity="${OF_DIST['fika.js'] ?? ''}" crossorigin="anonymous"></script>`;
  await visitor.open(site.page({ head: tag(`${site.cdn}/fika/fika.js`) }));
  await visitor.waitFor('[part~="banner"]');
  site.serve('/forged.js', `${readFileSync(new URL('../../dist/fika.js', import.meta.url), 'utf8')} `);
  await visitor.open(site.page({ head: tag('/forged.js') }));
  expect(await visitor.eval(() => 'fika' in window)).toBe(false);
});

test('an import map with the hashes of integrity.json lets all of Fika through', async ({ site, visitor }) => {
  const integrity = Object.fromEntries(Object.entries(OF_DIST).map(([file, hash]) => [`/fika/${file}`, hash]));
  await visitor.open(site.page({ head: `<script type="importmap">${JSON.stringify({ integrity })}</script><script src="/fika/fika.js"></script>` }));
  await visitor.openPreferences();
  await visitor.rejectAll();
  await expect.poll(() => visitor.record()).toMatchObject({ granted: [] });
});
