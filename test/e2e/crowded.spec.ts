import { expect, test } from './support/fixtures.ts';

test('ten thousand held elements: none is requested early, and the click is answered at once', async ({ site, fika, page }) => {
  const frames = `<iframe hidden title="x" data-category="performance" data-src="about:blank"></iframe>`.repeat(50);
  const images = '<img alt="" data-category="performance" data-src="data:,">'.repeat(4_950);
  const scripts = Array.from({ length: 5_000 }, (_, index) => `<script type="text/plain" data-category="performance">ran.push(${index})</script>`).join('');
  await fika.open(site.page({ body: `<script>window.ran = []</script>${frames}${images}${scripts}` }));
  await fika.part('accept-all').waitFor();
  expect(await page.evaluate(() => document.querySelectorAll('body [src]').length)).toBe(0);
  await fika.acceptAll();
  await expect(fika.banner).toBeHidden();
  await expect.poll(async () => (await fika.ran()).length).toBe(5_000);
  expect(await page.evaluate(() => [document.querySelectorAll('img[src]').length, document.querySelectorAll('iframe[src]').length])).toEqual([4_950, 50]);
  expect(await page.evaluate(() => (window as unknown as { ran: number[] }).ran.every((name, index) => name === index))).toBe(true);
});

test('five thousand changes of the page a second: what is held stays so, and runs once each when it may', async ({ site, fika, page }) => {
  await fika.open(site.page({ body: '<script>window.ran = []</script><div id="list"></div>' }));
  await expect(fika.banner).toBeVisible();
  await page.evaluate(() => {
    const own = window as unknown as { added: number };
    own.added = 0;
    const list = document.querySelector('#list')!;
    const timer = setInterval(() => {
      for (let i = 0; i < 50; i += 1) list.append(Object.assign(document.createElement('p'), { textContent: `${i}` }));
      while (list.children.length > 500) list.firstElementChild?.remove();
      const script = document.createElement('script');
      Object.assign(script, { type: 'text/plain', text: `ran.push(${own.added})` });
      script.dataset.category = 'performance';
      document.body.append(script);
      own.added += 1;
      if (own.added === 120) clearInterval(timer);
    }, 10);
  });
  await expect.poll(() => page.evaluate(() => (window as unknown as { added: number }).added)).toBeGreaterThan(20);
  expect(await fika.ran()).toEqual([]);
  await fika.acceptAll();
  await expect.poll(async () => (await fika.ran()).length).toBe(120);
  expect(await page.evaluate(() => new Set((window as unknown as { ran: number[] }).ran).size)).toBe(120);
});
