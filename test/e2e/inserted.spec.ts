import { expect, test } from './support/fixtures.ts';

test('a frame inserted later is held until consent', async ({ site, fika, page }) => {
  await fika.open(site.page({ body: '<div id="slot"></div>' }));
  const insert = (name: string): Promise<void> =>
    page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.title = 'Map';
      frame.dataset.category = 'functional';
      frame.dataset.src = src;
      document.querySelector('#slot')?.appendChild(frame);
    }, `${site.cdn}/frame/${name}.html`);
  await insert('early');
  await fika.settled();
  expect(site.hits(/\/frame\//)).toEqual([]);
  await fika.acceptAll();
  await expect.poll(() => site.hits('/frame/early.html').length).toBe(1);
  await insert('late');
  await expect.poll(() => site.hits('/frame/late.html').length).toBe(1);
});

test('an inline script inserted deep inside a fragment runs after consent, once', async ({ site, fika, page }) => {
  await fika.open(site.page({}));
  await fika.acceptAll();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.category = 'performance';
    script.textContent = 'window.ran = (window.ran || []).concat("deep")';
    const [outer, inner] = [document.createElement('div'), document.createElement('p')];
    inner.append(script);
    outer.append(inner);
    document.body.append(outer);
    // Frameworks move what they have rendered.
    document.body.prepend(outer);
  });
  await expect.poll(() => fika.ran()).toEqual(['deep']);
  await fika.settled();
  expect(await fika.ran()).toEqual(['deep']);
});

test('a tag whose category is set after it was inserted is found too', async ({ site, fika, page }) => {
  await fika.open(site.page({}));
  await fika.acceptAll();
  await fika.settled();
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    requestAnimationFrame(() => {
      frame.dataset.src = src;
      frame.dataset.category = 'functional';
    });
  }, `${site.cdn}/frame/set-later.html`);
  await expect.poll(() => site.hits('/frame/set-later.html').length).toBe(1);
});

test('a script with both src and data-src runs its src, once', async ({ site, fika }) => {
  await fika.open(
    site.page({
      body: `<script type="text/plain" data-category="performance" src="${site.script('real')}" data-src="${site.script('spare')}"></script>`,
    }),
  );
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['real']);
  await fika.settled();
  expect(await fika.ran()).toEqual(['real']);
  expect(site.hits('/script/spare.js')).toEqual([]);
});

test('data-type="module" makes a module of it, which can import', async ({ site, fika }) => {
  site.serve('/part.js', 'export const name = "imported";');
  site.script('entry', `import { name } from '${site.origin}/part.js'; window.ran = (window.ran || []).concat('external ' + name);`);
  await fika.open(
    site.page({
      body: `
        <script type="text/plain" data-category="performance" data-type="module">import { name } from '/part.js'; window.ran = (window.ran || []).concat('inline ' + name + ' ' + typeof this);</script>
        <script type="text/plain" data-category="performance" data-type="module" src="${site.script('entry')}"></script>`,
    }),
  );
  await fika.settled();
  expect(site.hits('/part.js')).toEqual([]);
  await fika.acceptAll();
  await expect.poll(async () => [...(await fika.ran())].sort()).toEqual(['external imported', 'inline imported undefined']);
});

test('attributes carry over to the script that runs', async ({ site, fika, page }) => {
  const body = 'window.ran = (window.ran || []).concat(document.currentScript.id);';
  const { createHash } = await import('node:crypto');
  const integrity = `sha384-${createHash('sha384').update(body).digest('base64')}`;
  await fika.open(
    site.page({
      body: `<script type="text/plain" id="tag" class="c" nonce="n" integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer" data-key="k" data-category="performance" src="${site.script('sri', body)}"></script>`,
    }),
  );
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['tag']);
  const [hit] = site.hits('/script/sri.js');
  expect(hit?.headers).toMatchObject({ origin: site.origin });
  expect(hit?.headers.referer).toBeUndefined();
  const tag = page.locator('#tag');
  await expect(tag).toHaveAttribute('integrity', integrity);
  await expect(tag).toHaveAttribute('crossorigin', 'anonymous');
  await expect(tag).toHaveAttribute('data-key', 'k');
  expect(await tag.evaluate((script: HTMLScriptElement) => script.nonce)).toBe('n');
});

test('a script whose integrity does not match never runs, and holds up none', async ({ site, fika }) => {
  await fika.open(
    site.page({
      body: `
        <script type="text/plain" integrity="sha384-AAAA${'A'.repeat(60)}" crossorigin data-category="performance" src="${site.script('forged')}"></script>
        <script type="text/plain" data-category="performance" src="${site.script('next')}"></script>`,
    }),
  );
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['next']);
});

test('a script that throws does not hold up the next', async ({ site, fika, problems }) => {
  await fika.open(
    site.page({
      body: `
        <script type="text/plain" data-category="performance">throw new Error('theirs')</script>
        <script type="text/plain" data-category="performance" src="${site.script('thrower', 'throw new Error("theirs too")')}"></script>
        <script type="text/plain" data-category="performance" src="${site.script('next')}"></script>`,
    }),
  );
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['next']);
  expect(problems.filter((text) => text.includes('theirs'))).toHaveLength(2);
});

for (const [where, services] of [['of one service', ['', '']], ['of two', ['a', 'b']]] as const) {
  test(`scripts ${where} that are on their way when the visitor refuses run only after a new yes, and once`, async ({ site, fika, page }) => {
    await fika.open(
      site.page({
        config: { reload: 'never' },
        body: `
          <script type="text/plain" data-category="performance" data-service="${services[0]}" src="${site.script('slow')}?delay=1500"></script>
          <script type="text/plain" data-category="performance" data-service="${services[1]}" src="${site.script('second')}?delay=1500"></script>`,
      }),
    );
    await fika.acceptAll();
    await expect.poll(() => site.hits('/script/slow.js').length).toBe(1);
    await fika.openPreferences();
    await fika.rejectAll();
    await page.waitForTimeout(2500);
    expect(await fika.ran()).toEqual([]);
    await fika.openPreferences();
    await fika.acceptAll();
    await expect.poll(async () => (await fika.ran()).sort()).toEqual(['second', 'slow']);
    await fika.settled();
    expect(await fika.ran()).toHaveLength(2);
  });
}

test('an unknown category is named on the console, with the element', async ({ site, fika, page }) => {
  const told: { text: string; args: number }[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') told.push({ text: message.text(), args: message.args().length });
  });
  await fika.open(site.page({ body: `<iframe data-category="marketing" data-src="${site.cdn}/frame/x.html" title="x"></iframe>` }));
  await fika.acceptAll();
  await expect.poll(() => told.filter(({ text }) => text.startsWith('[fika] ') && text.includes('"marketing"'))).toEqual([
    { text: expect.any(String) as unknown as string, args: 2 },
  ]);
  expect(site.hits(/\/frame\//)).toEqual([]);
});
