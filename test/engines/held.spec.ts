import { createHash } from 'node:crypto';
import { expect, test } from './support/fixtures.ts';

const inline = (name: string, attributes = 'data-category="performance"'): string =>
  `<script type="text/plain" ${attributes}>window.ran = (window.ran || []).concat('${name}')</script>`;

const external = (src: string, more = ''): string => `<script type="text/plain" data-category="performance" src="${src}" ${more}></script>`;

test('every kind of held content is fetched after consent, and not before', async ({ site, visitor }) => {
  const { cdn } = site;
  await visitor.open(
    site.page({
      body: `
        <img data-category="functional" data-src="${cdn}/image/src.png" data-srcset="${cdn}/image/set.png 2x, ${cdn}/image/set.png 1x" alt="">
        <picture><source data-category="functional" data-srcset="${cdn}/image/source.png"><img data-category="functional" data-src="${cdn}/image/fallback.png" alt=""></picture>
        <video data-category="functional" data-src="${cdn}/media/film.mp4" data-poster="${cdn}/image/poster.png"></video>
        <audio data-category="functional" data-src="${cdn}/media/sound.mp4" controls preload="auto"></audio>
        <object data-category="functional" data-data="${cdn}/frame/object.html" width="100" height="100"></object>
        <iframe data-category="functional" data-src="${cdn}/frame/frame.html" title="Frame"></iframe>
        <link data-category="functional" rel="stylesheet" data-href="${cdn}/style/link.css">
        <script type="text/plain" data-category="functional" data-src="${cdn}/script/data-src.js"></script>`,
    }),
  );
  await visitor.waitFor('[part~="banner"]');
  await visitor.settled();
  expect(site.hits(/127\.0\.0\.1/)).toEqual([]);
  await visitor.acceptAll();
  const wanted = ['/image/set.png', '/media/film.mp4', '/image/poster.png', '/media/sound.mp4', '/frame/object.html', '/frame/frame.html', '/style/link.css', '/script/data-src.js'];
  for (const path of wanted) await expect.poll(() => site.hits(path).length, path).toBeGreaterThan(0);
  await expect.poll(() => site.hits(/source\.png|fallback\.png/).length).toBeGreaterThan(0);
});

test('scripts of one service keep their order, inline and external', async ({ site, visitor }) => {
  await visitor.open(
    site.page({
      body: inline('1') + external(`${site.script('2')}?delay=700`) + inline('3') + external(site.script('4')) + external(site.script('5')) + inline('6'),
    }),
  );
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(site.hits(/\/script\//)).toHaveLength(3);
});

test('the downloads of one service start together, before the first has arrived', async ({ site, visitor }) => {
  const names = ['a', 'b', 'c', 'd'];
  await visitor.open(site.page({ body: names.map((name) => external(`${site.script(name)}?delay=1500`)).join('') }));
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(names);
  const times = await visitor.eval(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.includes('/script/'))
      .map(({ startTime, responseEnd }) => [startTime, responseEnd] as const),
  );
  const firstArrived = Math.min(...times.map(([, end]) => end));
  for (const [start] of times) expect(start).toBeLessThan(firstArrived);
  expect(site.hits(/\/script\//)).toHaveLength(4);
});

test('a slow script holds up its own service only, and an async one nobody', async ({ site, visitor }) => {
  const of = (service: string): string => `data-service="${service}"`;
  await visitor.open(
    site.page({
      body: `${external(`${site.script('slow')}?delay=1500`, of('a'))}${external(site.script('behind'), of('a'))}
        ${external(site.script('other'), of('b'))}${external(`${site.script('async')}?delay=700`, `async ${of('b')}`)}${external(site.script('last'), of('b'))}`,
    }),
  );
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['other', 'last', 'async', 'slow', 'behind']);
});

test('data-type="module" makes a module of it, which can import', async ({ site, visitor }) => {
  site.serve('/part.js', 'export const name = "imported";');
  site.script('entry', `import { name } from '${site.origin}/part.js'; window.ran = (window.ran || []).concat('external ' + name);`);
  await visitor.open(
    site.page({
      body: `
        <script type="text/plain" data-category="performance" data-type="module">import { name } from '/part.js'; window.ran = (window.ran || []).concat('inline ' + name + ' ' + typeof this);</script>
        ${external(site.script('entry'), 'data-type="module"')}`,
    }),
  );
  await visitor.settled();
  expect(site.hits('/part.js')).toEqual([]);
  await visitor.acceptAll();
  await expect.poll(async () => (await visitor.ran()).sort()).toEqual(['external imported', 'inline imported undefined']);
});

test('scripts that are missing, throw or are forged hold up none', async ({ site, visitor }) => {
  await visitor.open(
    site.page({
      body: `${external(`${site.cdn}/script/gone.js?status=404`)}
        <script type="text/plain" data-category="performance">throw new Error('theirs')</script>
        ${external(site.script('forged'), `integrity="sha384-${'A'.repeat(64)}" crossorigin`)}
        ${external(site.script('next'))}`,
    }),
  );
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['next']);
});

test('attributes carry over to the script that runs, and its integrity is checked', async ({ site, visitor }) => {
  const body = 'window.ran = [document.currentScript.id, document.currentScript.nonce, document.currentScript.dataset.key];';
  const integrity = `sha384-${createHash('sha384').update(body).digest('base64')}`;
  await visitor.open(site.page({ body: external(site.script('sri', body), `id="tag" nonce="n" data-key="k" integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer"`) }));
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['tag', 'n', 'k']);
  const [hit] = site.hits('/script/sri.js');
  expect(hit?.headers).toMatchObject({ origin: site.origin });
  expect(hit?.headers.referer).toBeUndefined();
});

test('document.write in a released script does not wipe the page', async ({ site, visitor }) => {
  await visitor.open(site.page({ body: '<h2 id="here">Still here</h2><script type="text/plain" data-category="performance">document.write("wiped"); window.ran = ["wrote"]</script>' }));
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['wrote']);
  expect((await visitor.see('#here'))?.text).toBe('Still here');
  expect(await visitor.eval(() => Object.hasOwn(document, 'write'))).toBe(false);
});

test('content that is added later is held, and released, like the rest', async ({ site, visitor }) => {
  await visitor.open(site.page({}));
  const insert = (name: string): Promise<void> =>
    visitor.eval((script, frame) => {
      const tag = document.createElement('script');
      Object.assign(tag, { type: 'text/plain', src: script });
      tag.dataset.category = 'performance';
      const box = document.createElement('div');
      box.append(tag, document.createElement('iframe'));
      document.body.append(box);
      // Frameworks move what they have rendered, and set attributes after that.
      document.body.prepend(box);
      requestAnimationFrame(() => Object.assign(box.querySelector('iframe')!.dataset, { src: frame, category: 'functional' }));
    }, site.script(name), `${site.cdn}/frame/${name}.html`);
  await insert('early');
  await visitor.settled();
  expect(site.hits(/127\.0\.0\.1/)).toEqual([]);
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['early']);
  await expect.poll(() => site.hits('/frame/early.html').length).toBe(1);
  await insert('late');
  await expect.poll(() => visitor.ran()).toEqual(['early', 'late']);
  await expect.poll(() => site.hits('/frame/late.html').length).toBe(1);
});

test('a script that is on its way when the visitor refuses runs only after a new yes, and once', async ({ site, visitor }) => {
  const slow = (name: string, service: string): string => external(`${site.script(name)}?delay=4000`, `data-service="${service}"`);
  const answer = (method: 'acceptAll' | 'rejectAll'): Promise<void> =>
    visitor.eval((name) => {
      (window as unknown as { fika: Record<string, () => void> }).fika[name]!();
    }, method);
  await visitor.open(site.page({ config: { reload: 'never' }, body: slow('first', 'a') + slow('second', 'b') }));
  await answer('acceptAll');
  await expect.poll(() => site.hits(/\/script\//).length, { intervals: [50] }).toBe(2);
  await answer('rejectAll');
  // What was asked for arrives, and is not run.
  await visitor.eval(() => new Promise((resolve) => setTimeout(resolve, 5000)));
  expect(await visitor.ran()).toEqual([]);
  await answer('acceptAll');
  await expect.poll(async () => (await visitor.ran()).sort()).toEqual(['first', 'second']);
  await visitor.settled();
  expect(await visitor.ran()).toHaveLength(2);
});

test('each script runs once, however often consent changes', async ({ site, visitor }) => {
  await visitor.open(site.page({ config: { reload: 'never' }, body: external(site.script('once')) + inline('inline') }));
  for (const answer of ['acceptAll', 'rejectAll', 'acceptAll'] as const) {
    await visitor.eval((method) => {
      (window as unknown as { fika: Record<string, () => void> }).fika[method]!();
    }, answer);
    await visitor.settled();
  }
  await expect.poll(() => visitor.ran()).toEqual(['once', 'inline']);
});

test('three thousand held scripts run once each, in order, and none before', async ({ site, visitor }) => {
  const body = Array.from({ length: 3_000 }, (_, index) => `<script type="text/plain" data-category="performance">ran.push(${index})</script>`).join('');
  await visitor.open(site.page({ body: `<script>window.ran = []</script>${body}` }));
  await visitor.waitFor('[part~="banner"]');
  expect(await visitor.ran()).toEqual([]);
  await visitor.acceptAll();
  await expect.poll(async () => (await visitor.ran()).length, { timeout: 20_000 }).toBe(3_000);
  expect(await visitor.eval(() => (window as unknown as { ran: number[] }).ran.every((name, index) => name === index))).toBe(true);
});
