import { expect, test } from './support/fixtures.ts';

test('content inserted later is held, and released, like the rest', async ({ site, fika, page }) => {
  await fika.open(site.page({ body: '<div id="slot"></div>' }));
  const insert = (name: string): Promise<void> =>
    page.evaluate(
      ([src]) => {
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.dataset.category = 'performance';
        script.src = src ?? '';
        document.querySelector('#slot')?.append(script);
      },
      [site.script(name)],
    );
  await insert('early');
  await fika.settled();
  expect(site.hits('/script/early.js')).toEqual([]);
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['early']);
  await insert('late');
  await expect.poll(() => fika.ran()).toEqual(['early', 'late']);
});

test('a script that cannot be found does not hold up the next', async ({ site, fika }) => {
  await fika.open(
    site.page({
      body: `
        <script type="text/plain" data-category="performance" src="${site.cdn}/script/gone.js?status=404"></script>
        <script type="text/plain" data-category="performance" src="${site.script('next')}"></script>`,
    }),
  );
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['next']);
});

test('an unknown category stays blocked and is reported once, by name', async ({ site, fika, problems }) => {
  const tag = '<script type="text/plain" data-category="marketing">window.ran = ["marketing"]</script>';
  await fika.open(site.page({ body: tag + tag }));
  await fika.acceptAll();
  await expect.poll(() => problems.filter((text) => text.includes('"marketing"')).length).toBe(1);
  await fika.settled();
  expect(await fika.ran()).toEqual([]);
});

test('content of two categories needs both', async ({ site, fika }) => {
  await fika.open(
    site.page({
      body: '<script type="text/plain" data-category="performance advertising">window.ran = ["both"]</script>',
    }),
  );
  await fika.openPreferences();
  await fika.toggle('performance');
  await fika.save();
  await fika.settled();
  expect(await fika.ran()).toEqual([]);
  await fika.openPreferences();
  await fika.toggle('advertising');
  await fika.save();
  await expect.poll(() => fika.ran()).toEqual(['both']);
});

test('document.write in a released script does not wipe the page', async ({ site, fika, page, problems }) => {
  await fika.open(
    site.page({
      body: '<h1>Still here</h1><script type="text/plain" data-category="performance">document.write("wiped"); window.ran = ["wrote"]</script>',
    }),
  );
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['wrote']);
  await expect(page.locator('h1').last()).toHaveText('Still here');
  await expect.poll(() => problems.some((text) => text.includes('document.write'))).toBe(true);
  expect(await page.evaluate(() => Object.hasOwn(document, 'write'))).toBe(false);
});

test('each script runs once, however often consent changes', async ({ site, fika }) => {
  await fika.open(
    site.page({
      body: `<script type="text/plain" data-category="performance" src="${site.script('once')}" id="tag" data-more="kept"></script>`,
    }),
  );
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['once']);
  await fika.openPreferences();
  await fika.rejectAll();
  await fika.settled();
  await fika.openPreferences();
  await fika.acceptAll();
  await fika.settled();
  expect(await fika.ran()).toEqual(['once']);
  await expect(fika.page.locator('#tag')).toHaveAttribute('data-more', 'kept');
});
